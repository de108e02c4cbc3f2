import { requirements } from "./requirements";

export interface ContextFacts {
  readonly controlId: string;
  readonly locale: string;
  readonly documentAddress: string;
  readonly settings: readonly (readonly [string, string])[];
}

const excelOnTheWeb = 16;

/** What office.js asks for first; without the fields up to `_reason` Office.onReady never resolves. */
export function applicationContext({ controlId, locale, documentAddress, settings }: ContextFacts): object {
  return {
    _id: controlId,
    _appName: excelOnTheWeb,
    _appVersion: "16.0",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: documentAddress,
    _clientMode: 1,
    _settings: settings,
    _reason: "documentOpened",
    _appMinorVersion: 0,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "correlation",
    _appInstanceId: controlId,
    _requirementMatrix: JSON.stringify(requirements),
    _hostCustomMessage: "",
    _hostFullVersion: "16.0.99999.10000",
    _clientWindowHeight: 800,
    _clientWindowWidth: 360,
    _addinName: "pane",
    _appDomains: [],
    _dialogRequirementMatrix: "",
    _featureGates: {},
    _initialDisplayMode: 2,
  };
}
