export const serviceNames = ['intake', 'matching', 'follow-up', 'impact'] as const;
export type ServiceName = (typeof serviceNames)[number];

/** A service and where it is. */
export type Address = { service: ServiceName; url: string };

type Urls = {
  [key in 'INTAKE_URL' | 'MATCHING_URL' | 'FOLLOW_UP_URL' | 'IMPACT_URL']?: string | undefined;
};

/** The services of this console; the national view has impact alone. */
export function addressesOf({ INTAKE_URL, MATCHING_URL, FOLLOW_UP_URL, IMPACT_URL }: Urls): Address[] {
  const urls = { intake: INTAKE_URL, matching: MATCHING_URL, 'follow-up': FOLLOW_UP_URL, impact: IMPACT_URL };
  return serviceNames.flatMap((service) => {
    const url = urls[service];
    return url === undefined ? [] : [{ service, url }];
  });
}

/** What the inside of the network asks of a service, and nobody else. */
const inside = ['health', 'metrics'];

/**
 * The service that an address is for, and the path there, exactly as it came; undefined for what is not passed on:
 * unknown services, what is for the inside only, and paths that one server could read otherwise than another.
 */
export function targetOf(address: string): { service: ServiceName; path: string } | undefined {
  const [, name, rest = '', query = ''] = /^\/api\/([a-z-]+)(\/[^?#\\]*)(\?[^#]*)?$/.exec(address) ?? [];
  const service = serviceNames.find((one) => one === name);
  const segments = rest.split('/').slice(1).map(plain);
  if (!service || segments.some((segment) => segment === undefined)) return undefined;
  const first = segments[0]?.split(';', 1)[0] ?? '';
  return inside.includes(first.toLowerCase()) ? undefined : { service, path: `${rest}${query}` };
}

/** A part of a path, decoded; undefined where it is none: empty, a step up or down, or one that hides a separator. */
function plain(segment: string): string | undefined {
  try {
    const text = decodeURIComponent(segment);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be in a path
    return /^\.{0,2}$|[/\\\u0000-\u001f\u007f]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
