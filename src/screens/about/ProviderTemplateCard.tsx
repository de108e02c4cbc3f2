import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { HandOverWords } from "../../text/HandOverWords";
import type { PaneActions } from "../PaneActions";

interface Props {
  readonly words: HandOverWords["template"];
  readonly onMake: PaneActions["makeTemplate"];
}

type Module = keyof HandOverWords["template"]["moduleNames"];

/** A template for a provider, with what this workbook says of goals and target groups in it. */
export function ProviderTemplateCard({ words, onMake }: Props) {
  const [provider, setProvider] = useState("");
  const [modules, setModules] = useState<ReadonlySet<Module>>(new Set(["experience"]));
  const field = useId();
  const toggle = (module: Module) => {
    setModules(
      new Set(modules.has(module) ? [...modules].filter((one) => one !== module) : [...modules, module]),
    );
  };
  return (
    <section className="card c">
      <h2>{words.title}</h2>
      <p>{words.line}</p>
      <label className="lb" htmlFor={field}>
        {words.provider}
      </label>
      <input
        id={field}
        className="sel name"
        type="text"
        value={provider}
        onChange={({ target }) => setProvider(target.value)}
      />
      <fieldset className="modules">
        <legend className="lb">{words.modules}</legend>
        {(Object.entries(words.moduleNames) as [Module, string][]).map(([module, name]) => (
          <label key={module} className="hide">
            <input type="checkbox" checked={modules.has(module)} onChange={() => toggle(module)} />
            {name}
          </label>
        ))}
      </fieldset>
      <Button
        size="small"
        onClick={() =>
          void onMake({ provider: provider.trim() === "" ? null : provider.trim(), modules: [...modules] })
        }
      >
        {words.make}
      </Button>
    </section>
  );
}
