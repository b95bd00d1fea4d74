/** Where a branch is: a project of compose, a namespace of Kubernetes, a server's address; else that of `npm start`. */
export type Where = {
  compose?: string | undefined;
  kubernetes?: string | undefined;
  /** Of kubectl, where KUBECONFIG has several. */
  context?: string | undefined;
  url?: string | undefined;
};

/** The options that tell it. */
export const whereOptions = {
  compose: { type: 'string' },
  kubernetes: { type: 'string' },
  context: { type: 'string' },
  url: { type: 'string' },
} as const;
export const whereUsage = '[--compose PROJECT | --kubernetes NAMESPACE [--context NAME] | --url URL]';

/** The same, when it is one place. */
export function whereOf({ compose, kubernetes, context, url }: Where): Where {
  if ([compose, kubernetes, url].filter(Boolean).length > 1)
    throw new Error('a branch is in one place: --compose, --kubernetes or --url');
  if (context && !kubernetes) throw new Error('--context goes with --kubernetes');
  return { compose, kubernetes, context, url };
}
