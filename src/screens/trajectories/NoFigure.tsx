import { StateIcon } from "../icons/StateIcon";

/** Why there is no figure, and what to fill in. */
export function NoFigure({ text }: { readonly text: string }) {
  return (
    <div className="need">
      <StateIcon state="not-read" size={20} />
      <p>{text}</p>
    </div>
  );
}
