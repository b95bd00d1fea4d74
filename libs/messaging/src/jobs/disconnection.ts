/**
 * The database went away or is not up yet: nobody's fault, and no attempt of anything. SQLSTATE classes 08 and 57P, too
 * many connections, and what the driver says of a connection that is lost or cannot be made.
 */
export function isDisconnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && /^(08...|57P..|25P03|53300|E(CONN|PIPE|HOST|NET|TIMEDOUT|AI_).*)$/.test(code))
    return true;
  return /^(Connection terminated|Client has encountered|Query read timeout|timeout exceeded when|Driver not Connected)|not queryable/.test(
    error.message,
  );
}
