/** Microsoft's own address for office.js, the only one it supports. */
export const microsoftScripts = "https://appsforoffice.microsoft.com";

/** Where Excel for the web shows the pane in a frame. */
const framedBy = [
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://*.cloud.microsoft",
  "https://*.office.com",
  "https://*.microsoft365.com",
];

/** Fluent UI adds empty style elements and fills them by script; this is the hash of the empty text. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The headers that go with every file of the add-in. The policy lets the page talk to its own server and take office.js,
 * and to nothing else: what stands in a workbook has nowhere to go.
 *
 * No `X-Frame-Options`: it would keep Excel for the web from showing the pane. No `sandbox`: office.js does not start in it.
 *
 * @param officeScripts  where office.js comes from; Microsoft's own address in production
 */
export function securityHeaders(officeScripts: string = microsoftScripts): Readonly<Record<string, string>> {
  return headersWith([
    "default-src 'none'",
    `script-src 'self' ${officeScripts}`,
    `style-src 'self' ${emptyStyle}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    `frame-src ${officeScripts}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    `frame-ancestors 'self' ${framedBy.join(" ")}`,
  ]);
}

/**
 * The check page may talk to its own server and to nothing else; it needs no office.js and is never shown in a frame. The
 * same policy but for the frame, which a page cannot say itself, stands in the page.
 */
export function checkPageHeaders(): Readonly<Record<string, string>> {
  return headersWith([...checkPagePolicy, "frame-ancestors 'none'"]);
}

export const checkPagePolicy: readonly string[] = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${emptyStyle}`,
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
];

function headersWith(policy: readonly string[]): Readonly<Record<string, string>> {
  return {
    "Content-Security-Policy": policy.join("; "),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Strict-Transport-Security": "max-age=31536000",
  };
}
