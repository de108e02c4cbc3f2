import type { GoalSources, StorySource } from "../../report/ConversationReport";
import type { ExperienceScreenWords } from "../../text/ExperienceScreenWords";

interface Props {
  readonly sources: GoalSources;
  readonly words: ExperienceScreenWords["sources"];
}

/** From what kinds of source the goal is known, with the stories that may be told. */
export function SourcesPart({ sources: { kinds, stories, storiesHeldBack, suggestions }, words }: Props) {
  return (
    <section className="sources small">
      <h3>{words.title}</h3>
      <p>{words.restsOn(kinds)}</p>
      {stories.length > 0 && (
        <ul>
          {stories.map((story, index) => (
            <li key={index}>
              <StoryLine story={story} words={words} />
            </li>
          ))}
        </ul>
      )}
      {storiesHeldBack > 0 && <p className="mute">{words.heldBack(storiesHeldBack)}</p>}
      {suggestions > 0 && <p className="mute">{words.suggestions(suggestions)}</p>}
    </section>
  );
}

/** The link is text: it may lead anywhere, and the pane asks nothing of another machine. */
function StoryLine({ story, words }: { readonly story: StorySource; readonly words: Props["words"] }) {
  return (
    <>
      {words.story(story)}
      {story.link !== null && (
        <span className="address">
          {words.link} {story.link}
        </span>
      )}
    </>
  );
}
