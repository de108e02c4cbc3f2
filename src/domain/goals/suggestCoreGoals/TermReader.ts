import type { FieldLanguage } from "./FieldLanguage";
import { splitCompound } from "./splitCompound";
import type { Word } from "./wordsIn";
import { wordsIn } from "./wordsIn";

/** A shorter word or stem that nobody looked at turns up in any word: "tal", "ban". */
const shortestPartOfOwn = 4;

/** By which terms words are compared: their stem or what it stands for, and the parts of a compound. */
export class TermReader {
  readonly #language: FieldLanguage;
  readonly #common: ReadonlySet<string>;
  readonly #emptyParts: ReadonlySet<string>;
  /** A word or its stem → the term that stands for it. */
  readonly #meanings = new Map<string, string>();
  readonly #parts: Set<string>;
  readonly #seen = new Map<string, readonly string[]>();

  /** @param texts  of the goals and of what is confirmed: compounds may be made of their words too */
  constructor(language: FieldLanguage, texts: readonly string[]) {
    this.#language = language;
    this.#common = new Set(language.common);
    this.#emptyParts = new Set(language.emptyParts);
    for (const [first = "", ...others] of language.sameMeaning) {
      const term = language.stem(first);
      for (const word of [first, ...others]) {
        this.#meanings.set(word, term);
        const stem = language.stem(word);
        // "ouders" and "ouderen" have one stem; the line that comes first has it.
        if (!this.#meanings.has(stem)) this.#meanings.set(stem, term);
      }
    }
    this.#parts = new Set([...language.parts, ...language.emptyParts, ...language.sameMeaning.flat()]);
    for (const word of this.#meanings.keys()) this.#addParts(word);
    for (const text of texts) for (const { plain } of wordsIn(text)) this.#addParts(plain);
  }

  /** Every term once; none for a word that tells no goals apart. */
  termsOf({ plain }: Word): readonly string[] {
    let terms = this.#seen.get(plain);
    if (terms === undefined) {
      terms = this.#read(plain);
      this.#seen.set(plain, terms);
    }
    return terms;
  }

  #read(plain: string): readonly string[] {
    const known = this.#listed(plain) ?? this.#listed(this.#language.stem(plain));
    if (known !== undefined) return known;
    const parts = splitCompound(plain, {
      isPart: (letters) => this.#parts.has(letters),
      isLastPart: (letters) => this.#parts.has(letters) || this.#parts.has(this.#language.stem(letters)),
      links: this.#language.links,
      endings: this.#language.endings,
    });
    return [...new Set([this.#language.stem(plain), ...parts.flatMap((part) => this.#termsOfPart(part))])];
  }

  #termsOfPart(part: string): readonly string[] {
    const stem = this.#language.stem(part);
    if (this.#emptyParts.has(part) || this.#emptyParts.has(stem)) return [];
    return this.#listed(part) ?? this.#listed(stem) ?? [stem];
  }

  /** Asked of a word before its stem: "nederlands" is the language, "nederland" stands in many names. */
  #listed(letters: string): readonly string[] | undefined {
    if (this.#common.has(letters)) return [];
    const meaning = this.#meanings.get(letters);
    return meaning === undefined ? undefined : [meaning];
  }

  #addParts(plain: string): void {
    if (plain.length < shortestPartOfOwn || this.#common.has(plain) || this.#parts.has(plain)) return;
    this.#parts.add(plain);
    const stem = this.#language.stem(plain);
    if (stem.length >= shortestPartOfOwn) this.#parts.add(stem);
  }
}
