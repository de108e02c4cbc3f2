import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Component, Suspense } from "react";
import type { FrameWords } from "../../text/FrameWords";
import { SeverityIcon } from "../icons/SeverityIcon";

interface Props {
  readonly words: Pick<FrameWords, "screenNotLoaded" | "reload">;
  readonly children: ReactNode;
}

interface State {
  readonly isMissing: boolean;
}

/** A screen that is fetched when somebody opens it. Where that fails it says so; any other mistake of ours passes on. */
export class FetchedScreen extends Component<Props, State> {
  override readonly state: State = { isMissing: false };

  static getDerivedStateFromError(problem: unknown): State {
    if (problem instanceof Error && problem.name === "ChunkLoadError") return { isMissing: true };
    throw problem;
  }

  override render(): ReactNode {
    const { words, children } = this.props;
    if (!this.state.isMissing) return <Suspense fallback={null}>{children}</Suspense>;
    return (
      <section className="strip trouble" role="alert">
        <SeverityIcon severity="error" size={20} label={null} />
        <div className="grow">
          <p className="say">{words.screenNotLoaded}</p>
          <Button
            size="small"
            onClick={() => {
              window.location.reload();
            }}
          >
            {words.reload}
          </Button>
        </div>
      </section>
    );
  }
}
