/**
 * Questions of one kind that may overtake each other. An answer counts unless a later question was answered before it: so nothing goes back to an older
 * state, and what is asked again and again while articles are still read is shown all the same.
 */
export class AnswerOrder {
  #asked = 0;
  #answered = 0;

  /** Calls `take` with the answer unless it came too late; a failure is thrown only where nothing later was asked. */
  async take<Answer>(answer: Promise<Answer>, take: (answer: Answer) => void): Promise<void> {
    const turn = ++this.#asked;
    try {
      const value = await answer;
      if (turn < this.#answered) return;
      this.#answered = turn;
      take(value);
    } catch (error) {
      if (turn === this.#asked) throw error;
    }
  }
}
