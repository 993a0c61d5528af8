import assert from 'node:assert/strict';
import { AnswerOrder } from '../../../src/board/page/answerOrder.ts';

describe('AnswerOrder', () => {
  /** Questions by name, answered when the test says so. */
  class Questions {
    readonly taken: string[] = [];
    readonly #order = new AnswerOrder();
    readonly #settle = new Map<string, (failed: boolean) => void>();

    ask(name: string): Promise<void> {
      const answer = new Promise<string>((resolve, reject) => {
        this.#settle.set(name, (failed) => (failed ? reject(new Error(name)) : resolve(name)));
      });
      return this.#order.take(answer, (value) => void this.taken.push(value));
    }

    answer(name: string): void {
      this.#settle.get(name)?.(false);
    }

    fail(name: string): void {
      this.#settle.get(name)?.(true);
    }
  }

  it('takes an answer although the next question was asked already', async () => {
    const questions = new Questions();
    const [first, second] = [questions.ask('first'), questions.ask('second')];
    questions.answer('first');
    await first;
    assert.deepEqual(questions.taken, ['first']);
    questions.answer('second');
    await second;
    assert.deepEqual(questions.taken, ['first', 'second']);
  });

  it('drops an answer that comes behind a later one', async () => {
    const questions = new Questions();
    const both = [questions.ask('first'), questions.ask('second')];
    questions.answer('second');
    questions.answer('first');
    await Promise.all(both);
    assert.deepEqual(questions.taken, ['second']);
  });

  it('tells of a failure unless something was asked since', async () => {
    const questions = new Questions();
    const [first, second] = [questions.ask('first'), questions.ask('second')];
    questions.fail('first');
    questions.fail('second');
    await first;
    await assert.rejects(second, /second/);
  });
});
