import type { FrameWords } from "../../text/FrameWords";
import type { ScreenName } from "../ScreenName";
import { screenNames } from "../ScreenName";

interface Props {
  readonly screen: ScreenName;
  readonly onScreen: (screen: ScreenName) => void;
  readonly words: FrameWords;
  /** Left out: all of them. */
  readonly screens?: readonly ScreenName[];
}

/** Plain buttons, each in the tab order: Office moves the focus on Tab itself and knows no roving tabindex. */
export function Tabs({ screen, onScreen, words, screens = screenNames }: Props) {
  return (
    <nav className="tabs" aria-label={words.tabs.all}>
      {screens.map((name) => (
        <button
          key={name}
          type="button"
          aria-current={name === screen ? "page" : undefined}
          onClick={() => onScreen(name)}
        >
          {words.tabs[name]}
        </button>
      ))}
    </nav>
  );
}
