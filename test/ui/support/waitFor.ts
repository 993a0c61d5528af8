/** Asks until there is an answer. */
export async function waitFor<Answer>(ask: () => Promise<Answer | null> | Answer | null, timeout = 60_000): Promise<Answer> {
  const until = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (Date.now() > until) throw new Error('Waited in vain.');
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}
