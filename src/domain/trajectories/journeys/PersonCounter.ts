/** Counts persons who come in order, each once. */
export class PersonCounter {
  persons = 0;
  #last = -1;

  add(person: number): void {
    if (person !== this.#last) this.persons += 1;
    this.#last = person;
  }
}
