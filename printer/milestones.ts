interface Milestone {
  readonly at: number;
  readonly pass: () => void;
}

/** Closer than this is there. */
const NOTHING = 1e-9;

/** Things that happen after so much of something that adds up: bytes, millimetres of paper. */
export class Milestones {
  #milestones: Milestone[] = [];
  #passed = 0;

  /** @param distance from here; what is at no distance happens at once. */
  add(distance: number, pass: () => void): void {
    this.#milestones.push({ at: this.#passed + distance, pass });
    this.#milestones.sort((a, b) => a.at - b.at);
    this.move(0);
  }

  /** How far it is to the next one. */
  ahead(): number {
    const [next] = this.#milestones;
    return next ? next.at - this.#passed : Infinity;
  }

  move(distance: number): void {
    this.#passed += distance;
    for (let [next] = this.#milestones; next && this.ahead() < NOTHING; [next] = this.#milestones) {
      this.#milestones.shift();
      next.pass();
    }
  }
}
