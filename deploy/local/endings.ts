/** What was started, to be ended in reverse order; ending twice is ending once. */
export function endings() {
  const ends: (() => Promise<void> | void)[] = [];
  const endAll = async () => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  return {
    add(end: () => Promise<void> | void) {
      ends.push(end);
    },
    endAll,
    /** Does the work; when it fails, what it has started until then is ended. */
    async orEndAll<T>(work: () => Promise<T>): Promise<T> {
      try {
        return await work();
      } catch (error) {
        await endAll();
        throw error;
      }
    },
  };
}
