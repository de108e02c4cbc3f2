import { useRef } from "react";
import type { CheckPageWords } from "../text/CheckPageWords";
import type { ChosenFile } from "./files/ChosenFile";

interface Props {
  readonly isOver: boolean;
  readonly isEmpty: boolean;
  readonly onFiles: (files: readonly ChosenFile[]) => void;
  readonly words: CheckPageWords["drop"];
}

/** Where workbooks are dropped; the two buttons do the same from the keyboard. */
export function DropZone({ isOver, isEmpty, onFiles, words }: Props) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement, isFromFolder: boolean): void => {
    const chosen = [...(input.files ?? [])];
    // The same files can then be chosen again.
    input.value = "";
    onFiles(
      chosen.map((file) => ({
        file,
        name: isFromFolder ? file.webkitRelativePath : file.name,
        isFromFolder,
      })),
    );
  };
  return (
    <section className={isOver ? "drop over" : "drop"} aria-label={words.title}>
      <FileWithArrow />
      <div className="grow">
        <h2>{words.title}</h2>
        <p className="small mute">{words.hint}</p>
      </div>
      <div className="choose">
        <button type="button" className={isEmpty ? "btn p" : "btn"} onClick={() => files.current?.click()}>
          {words.choose}
        </button>
        <button type="button" className="btn" onClick={() => folder.current?.click()}>
          {words.chooseFolder}
        </button>
      </div>
      <input
        ref={files}
        type="file"
        hidden
        multiple
        accept=".xlsx,.xlsm"
        aria-label={words.choose}
        onChange={({ target }) => take(target, false)}
      />
      <input
        ref={(input) => {
          folder.current = input;
          input?.setAttribute("webkitdirectory", "");
        }}
        type="file"
        hidden
        multiple
        aria-label={words.chooseFolder}
        onChange={({ target }) => take(target, true)}
      />
    </section>
  );
}

function FileWithArrow() {
  return (
    <svg width="28" height="32" viewBox="0 0 28 32" aria-hidden="true" className="fileIcon">
      <path d="M4 2h14l7 7v21H4z M18 2v7h7 M14 13v10 m-4-4 4 4 4-4" />
    </svg>
  );
}
