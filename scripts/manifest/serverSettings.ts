import { securityHeaders } from "./securityHeaders";

/** What Excel must be able to fetch from another origin: the metadata of the formulas. */
const sharedFiles = "functions(\\.en)?\\.json";
/** Files with a fingerprint in their name never change. */
const lastingFiles = "\\.[0-9a-f]{10}\\.(js|css)";
const lasting = "public, max-age=31536000, immutable";
const revalidated = "no-cache";

export interface ServerSettings {
  readonly file: "nginx.conf" | "web.config" | ".htaccess";
  readonly text: string;
}

/** Settings for three kinds of server: the headers, CORS for the metadata, and what may be kept how long. */
export function serverSettings(path: string): readonly ServerSettings[] {
  const headers = Object.entries(securityHeaders());
  return [nginx(path, headers), iis(headers), apache(headers)];
}

type Headers = readonly (readonly [name: string, value: string])[];

function nginx(path: string, headers: Headers): ServerSettings {
  // In nginx a block that adds one header loses those of the block around it.
  const all = (indent: string) =>
    headers.map(([name, value]) => `${indent}add_header ${name} "${value}" always;`).join("\n");
  const text = `# In het server-blok van nginx; de map dist/web staat op dit pad.
location ${path}/ {
    types { text/html html; text/javascript js; text/css css; application/json json; image/png png; }
    etag on;
${all("    ")}
    add_header Cache-Control "${revalidated}" always;

    location ~ "${sharedFiles}$" {
        add_header Access-Control-Allow-Origin "*" always;
        add_header Cache-Control "${revalidated}" always;
${all("        ")}
    }
    location ~ "${lastingFiles}$" {
        add_header Access-Control-Allow-Origin "*" always;
        add_header Cache-Control "${lasting}" always;
${all("        ")}
    }
}
`;
  return { file: "nginx.conf", text };
}

function apache(headers: Headers): ServerSettings {
  const text = `# In de map met de bestanden van dist/web. Vraagt mod_headers.
AddType application/json .json
AddType text/javascript .js
FileETag MTime Size
${headers.map(([name, value]) => `Header always set ${name} "${value}"`).join("\n")}
Header always set Cache-Control "${revalidated}"
<FilesMatch "${sharedFiles}$">
    Header always set Access-Control-Allow-Origin "*"
</FilesMatch>
<FilesMatch "${lastingFiles}$">
    Header always set Access-Control-Allow-Origin "*"
    Header always set Cache-Control "${lasting}"
</FilesMatch>
`;
  return { file: ".htaccess", text };
}

/** IIS by itself knows no header per kind of file, so everything may be fetched from elsewhere and nothing is kept unasked. */
function iis(headers: Headers): ServerSettings {
  const escape = (value: string) => value.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const all: Headers = [...headers, ["Access-Control-Allow-Origin", "*"], ["Cache-Control", revalidated]];
  // A header that the site sets already would otherwise stop every page with error 500.19.
  const added = all.map(
    ([name, value]) =>
      `        <remove name="${name}" />\n        <add name="${name}" value="${escape(value)}" />`,
  );
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<!-- In de map met de bestanden van dist/web. -->
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
      <clientCache cacheControlMode="NoControl" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${added.join("\n")}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
</configuration>
`;
  return { file: "web.config", text };
}
