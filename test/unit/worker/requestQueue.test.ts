import assert from 'node:assert/strict';
import type { FromWorker } from '../../../src/worker/protocol.ts';
import { RequestQueue, type Handler } from '../../../src/worker/requestQueue.ts';

/** A queue whose turns the test takes by hand. */
function queueFor(handle: Handler) {
  const sent: FromWorker[] = [];
  const turns: (() => void)[] = [];
  const queue = new RequestQueue(
    handle,
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
