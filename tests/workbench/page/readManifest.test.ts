import { localAddress } from "../../../src/workbench/page/manifest/localAddress";
import { readManifest } from "../../../src/workbench/page/manifest/readManifest";

const manifest = `<OfficeApp xmlns:xsi="urn:xsi" xmlns:bt="urn:bt">
  <DisplayName DefaultValue="Doelbereik"/>
  <VersionOverrides><Hosts><Host>
    <AllFormFactors><ExtensionPoint xsi:type="CustomFunctions">
      <Page><SourceLocation resid="Page"/></Page><Metadata><SourceLocation resid="Metadata"/></Metadata><Namespace resid="Namespace"/>
    </ExtensionPoint></AllFormFactors>
    <DesktopFormFactor>
      <ExtensionPoint xsi:type="PrimaryCommandSurface"><CustomTab id="tab"><Group id="group"><Label resid="Group"/>
        <Control xsi:type="Button" id="show"><Label resid="Show"/><Supertip><Title resid="Show"/><Description resid="Tip"/></Supertip>
          <Icon><bt:Image size="16" resid="Small"/><bt:Image size="64" resid="Large"/></Icon><Action xsi:type="ShowTaskpane"/></Control>
        <Control xsi:type="Button" id="run"><Label resid="Show"/><Supertip><Title resid="Show"/><Description resid="Tip"/></Supertip>
          <Icon><bt:Image size="16" resid="Small"/></Icon><Action xsi:type="ExecuteFunction"><FunctionName>koppelen</FunctionName></Action></Control>
      </Group><Label resid="Tab"/></CustomTab></ExtensionPoint>
      <ExtensionPoint xsi:type="ContextMenu"><OfficeMenu id="ContextMenuCell"><Control xsi:type="Menu" id="menu"><Label resid="Tab"/>
        <Items><Item id="item"><Label resid="Show"/><Supertip><Title resid="Show"/><Description resid="Tip"/></Supertip><Action xsi:type="ExecuteFunction"><FunctionName>controleren</FunctionName></Action></Item></Items>
      </Control></OfficeMenu></ExtensionPoint>
    </DesktopFormFactor>
  </Host></Hosts><Resources>
    <bt:Images><bt:Image id="Small" DefaultValue="https://a.nl/x/icons/16.png"/><bt:Image id="Large" DefaultValue="https://a.nl/x/icons/64.png"/></bt:Images>
    <bt:Urls><bt:Url id="Page" DefaultValue="https://a.nl/x/taskpane.html"/><bt:Url id="Metadata" DefaultValue="https://a.nl/x/functions.json"><bt:Override Locale="en-US" Value="https://a.nl/x/functions.en.json"/></bt:Url></bt:Urls>
    <bt:ShortStrings><bt:String id="Namespace" DefaultValue="DOEL"/><bt:String id="Tab" DefaultValue="Doelbereik"/><bt:String id="Group" DefaultValue="Gegevens"/>
      <bt:String id="Show" DefaultValue="Tonen"><bt:Override Locale="en-US" Value="Show"/></bt:String></bt:ShortStrings>
    <bt:LongStrings><bt:String id="Tip" DefaultValue="Toont het venster."/></bt:LongStrings>
  </Resources></VersionOverrides></OfficeApp>`;

test("reads groups and buttons in the language that is asked, else in the default", () => {
  const [dutch, english] = [readManifest(manifest, "nl-NL"), readManifest(manifest, "en-US")];
  expect(dutch.tab.groups[0]?.buttons[0]).toEqual({
    id: "show",
    label: "Tonen",
    explanation: "Toont het venster.",
    iconAddress: "https://a.nl/x/icons/64.png",
    functionName: null,
  });
  expect(english.tab.groups[0]?.buttons[1]).toMatchObject({ label: "Show", functionName: "koppelen" });
  expect(english).toMatchObject({ namespace: "DOEL", functionsAddress: "https://a.nl/x/functions.en.json" });
});

test("reads the items of a menu on cells", () => {
  expect(readManifest(manifest, "nl-NL").contextMenu.map(({ functionName }) => functionName)).toEqual([
    "controleren",
  ]);
});

test("an address of the manifest is looked for beside the add-in's page", () => {
  expect(localAddress("https://a.nl/x/icons/64.png", "https://a.nl/x/taskpane.html")).toBe(
    "/invoegtoepassing/icons/64.png",
  );
});
