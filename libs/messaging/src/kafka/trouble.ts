/** kafkajs goes on after its own errors and plain ones, and joins again where it must; a TypeError would end it. */
export const asLoss = (error: unknown): unknown =>
  (error as { retriable?: unknown }).retriable !== undefined ? error : new Error('a batch was left', { cause: error });

/** The broker, the network or the group is to blame, as kafkajs sees it: a new consumer may have more luck. */
export function isWorthTrying(error: Error): boolean {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if (/^(Type|Syntax|Range|Reference)Error$/.test(at.name)) return false;
    if ((at as { retriable?: boolean }).retriable || at.name === 'KafkaJSNumberOfRetriesExceeded') return true;
  }
  return false;
}
