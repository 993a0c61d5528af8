import assert from 'node:assert/strict';
import type { FromWorker } from '../../../src/worker/protocol.ts';
import { RequestQueue, type RequestHandler } from '../../../src/worker/requestQueue.ts';

/** A queue whose turns the test takes by hand. */
function queueFor(answer: RequestHandler['answer'], compareSome: RequestHandler['compareSome'] = () => true) {
  const sent: FromWorker[] = [];
  const turns: (() => void)[] = [];
  const queue = new RequestQueue(
    { answer, compareSome },
    (message) => sent.push(message),
    (work) => turns.push(work),
  );
  const runAll = () => {
    for (let turn = turns.shift(); turn; turn = turns.shift()) turn();
  };
  return { queue, sent, runAll };
}

const request = (id: number) => ({ type: 'request', id, name: 'articles', params: { corpus: 'file:///c' } });

describe('RequestQueue', () => {
  it('answers in order of arrival', () => {
    const { queue, sent, runAll } = queueFor((name) => name);
    queue.receive(request(1));
    queue.receive(request(2));
    assert.deepEqual(sent, []);
    runAll();
    assert.deepEqual(sent, [
      { type: 'answer', id: 1, value: 'articles' },
      { type: 'answer', id: 2, value: 'articles' },
    ]);
  });

  it('lets a question overtake articles that are only to be read', () => {
    const { queue, sent, runAll } = queueFor((name) => name);
    queue.receive({ ...request(1), name: 'putArticle' });
    queue.receive({ ...request(2), name: 'putArticle' });
    queue.receive(request(3));
    runAll();
    assert.deepEqual(
      sent.map((message) => 'id' in message && message.id),
      [3, 1, 2],
    );
  });

  it('takes no article away before it was read, else it would come back', () => {
    const { queue, sent, runAll } = queueFor((name) => name);
    queue.receive({ ...request(1), name: 'putArticle' });
    queue.receive({ ...request(2), name: 'removeArticle' });
    queue.receive(request(3));
    runAll();
    assert.deepEqual(
      sent.map((message) => 'id' in message && message.id),
      [3, 1, 2],
    );
  });

  for (const name of ['quantities', 'board', 'articles', 'exportCorpus'] as const)
    it(`answers what else is asked while claims are compared for ${name}, and says that it works`, () => {
      let parts = 3;
      const { queue, sent, runAll } = queueFor(
        (each) => each,
        () => {
          if (parts === 2) queue.receive({ ...request(3), name: 'claim' });
          return parts-- === 0;
        },
      );
      queue.receive({ ...request(1), name: 'putArticle' });
      queue.receive({ ...request(2), name });
      runAll();
      assert.deepEqual(sent, [
        { type: 'working' },
        { type: 'working' },
        { type: 'answer', id: 3, value: 'claim' },
        { type: 'working' },
        { type: 'answer', id: 2, value: name },
        { type: 'answer', id: 1, value: 'putArticle' },
      ]);
    });

  it('stops comparing for a question that is cancelled', () => {
    let parts = 0;
    const { queue, sent, runAll } = queueFor(
      (name) => name,
      () => {
        if (++parts === 2) queue.receive({ type: 'cancel', id: 1 });
        return false;
      },
    );
    queue.receive({ ...request(1), name: 'board' });
    runAll();
    assert.equal(parts, 2);
    assert.ok(sent.every(({ type }) => type === 'working'));
  });

  it('turns what fails while comparing into a failure, once', () => {
    const { queue, sent, runAll } = queueFor(
      (name) => name,
      () => {
        throw new Error('the claims bite');
      },
    );
    queue.receive({ ...request(1), name: 'relations' });
    runAll();
    assert.deepEqual(
      sent.map(({ type }) => type),
      ['failure'],
    );
  });

  it('drops a waiting request that is cancelled, and only that', () => {
    const begun: unknown[] = [];
    const { queue, sent, runAll } = queueFor((_name, params) => begun.push(params));
    queue.receive(request(1));
    queue.receive(request(2));
    queue.receive({ type: 'cancel', id: 1 });
    runAll();
    assert.deepEqual(
      sent.map((message) => 'id' in message && message.id),
      [2],
    );
    assert.equal(begun.length, 1);
  });

  it('turns an exception into a failure and goes on', () => {
    let calls = 0;
    const { queue, sent, runAll } = queueFor(() => {
      if (calls++ === 0) throw new Error('the article bites');
      return 'fine';
    });
    queue.receive(request(1));
    queue.receive(request(2));
    runAll();
    assert.equal(sent[0]?.type, 'failure');
    assert.deepEqual(sent[1], { type: 'answer', id: 2, value: 'fine' });
  });

  it('refuses what is no message of the protocol', () => {
    const { queue } = queueFor(() => null);
    assert.throws(() => queue.receive({ type: 'request', id: 1, name: 'eval', params: {} }));
  });
});
