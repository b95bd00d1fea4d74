/* Made by npm run api from what matching says of itself; not to be written by hand. */
export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health.live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health.ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health.metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OpenApi.document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Jobs.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Jobs.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Jobs.discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/asyncapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EventsDoc.document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Parked.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parked/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Parked.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parked/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Parked.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parked/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Parked.discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pool": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Pool.waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Round.list"];
        put?: never;
        post: operations["Round.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Round.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rounds/{id}/pins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Round.pin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rounds/{id}/vetoes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Round.veto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rounds/{id}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Round.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Proposal.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Proposal.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{id}/meeting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Proposal.met"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Proposal.told"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Proposal.takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Proposal.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/proposal/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Proposal.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/{table}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Export.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Work.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** Problem */
        Problem: {
            type: string;
            title: string;
            status: number;
            detail?: string;
            /** @description urn:uuid of the request, as in the header x-request-id */
            instance: string;
            /** @description What went wrong, in kebab case; stable */
            code: string;
            details?: {
                [key: string]: unknown;
            };
            errors?: {
                field: string;
                rule: string;
                message: string;
            }[];
        };
    };
    responses: {
        /** @description What went wrong (RFC 9457) */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "Health.live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    "Health.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    "Health.metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    "OpenApi.document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    "Jobs.list": {
        parameters: {
            query?: {
                status?: "due" | "done" | "failed" | "cancelled";
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    "Jobs.retry": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and body, the request has no second effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    "Jobs.discard": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and body, the request has no second effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    "EventsDoc.document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    "Parked.list": {
        parameters: {
            query?: {
                reason?: "failed" | "unreadable" | "behind" | "early" | "conflicting";
                topic?: string;
                type?: string;
                subject?: string;
                /** @description The last event of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        parked: {
                            /** Format: uuid */
                            id: string;
                            topic: string;
                            partition: number;
                            offset: string;
                            headers: {
                                [key: string]: string;
                            };
                            /** @description What it says; null when it cannot be read */
                            payload: unknown;
                            bytes: number;
                            subject: string | null;
                            version: number | null;
                            eventId: string | null;
                            type: string | null;
                            /** @enum {string} */
                            reason: "failed" | "unreadable" | "behind" | "early" | "conflicting";
                            error: string | null;
                            attempts: number;
                            nextAttemptAt: string | null;
                            /** Format: date-time */
                            parkedAt: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    "Parked.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        topic: string;
                        partition: number;
                        offset: string;
                        headers: {
                            [key: string]: string;
                        };
                        /** @description What it says; null when it cannot be read */
                        payload: unknown;
                        bytes: number;
                        subject: string | null;
                        version: number | null;
                        eventId: string | null;
                        type: string | null;
                        /** @enum {string} */
                        reason: "failed" | "unreadable" | "behind" | "early" | "conflicting";
                        error: string | null;
                        attempts: number;
                        nextAttemptAt: string | null;
                        /** Format: date-time */
                        parkedAt: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    "Parked.retry": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and body, the request has no second effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        outcome: "handled" | "skipped" | "refused" | "discarded" | "parked";
                        reason?: string;
                        error?: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    "Parked.discard": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and body, the request has no second effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        outcome: "discarded";
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    "Pool.waiting": {
        parameters: {
            query?: {
                side?: "mentee" | "mentor";
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        waiting: {
                            /** Format: uuid */
                            person: string;
                            /** @enum {string} */
                            side: "mentee" | "mentor";
                            /** Format: date */
                            waitingSince: string;
                            overTarget: boolean;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    "Round.list": {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rounds: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date */
                            heldOn: string;
                            version: number;
                            mentees: number;
                            mentors: number;
                            /** @description Pairs that wait for the team */
                            proposed: number;
                            /** @description Pairs that nothing decides about any more */
                            approved: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    "Round.begin": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and body, the request has no second effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    "Round.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: date */
                        heldOn: string;
                        /** @description To be sent along with a decision */
                        version: number;
                        /** @description Who waits but was never described, and so cannot be proposed */
                        withoutFacts: string[];
                        weights: string;
                        readonly unknownPostalCodes: string[];
                        readonly pairs: {
                            /** Format: uuid */
                            mentee: string;
                            /** Format: uuid */
                            mentor: string;
                            score: number;
                            parts: {
                                [key: string]: number;
                            };
                            /** @description 1,000 a point */
                            reserve: number;
                            /** @description 1,000 a point */
                            switching: number;
                            readonly kept: ("common-language" | "common-half-day" | "near-or-remote" | "no-earlier-refusal" | "no-veto" | "mentor-has-a-place")[];
                            readonly languages: string[];
                            readonly halfDays: ("mon-am" | "mon-pm" | "tue-am" | "tue-pm" | "wed-am" | "wed-pm" | "thu-am" | "thu-pm" | "fri-am" | "fri-pm" | "sat-am" | "sat-pm" | "sun-am" | "sun-pm")[];
                            km: number | null;
                            /** @enum {string} */
                            meet: "near" | "remote";
                            readonly alternatives: {
                                /** Format: uuid */
                                mentor: string;
                                score: number;
                                /** @description What the whole proposal would lose, exactly */
                                loss: number;
                            }[];
                            /** @description What the whole proposal would lose by leaving the mentee without a mentor */
                            alone?: number;
                        }[];
                        readonly fixed: {
                            /** Format: uuid */
                            mentee: string;
                            /** Format: uuid */
                            mentor: string;
                            score: number;
                            parts: {
                                [key: string]: number;
                            };
                            /** @enum {string} */
                            why: "frozen" | "pinned";
                            readonly breaks: ("common-language" | "common-half-day" | "near-or-remote" | "no-earlier-refusal" | "no-veto" | "mentor-has-a-place")[];
                            waited: number;
                        }[];
                        readonly unmatched: {
                            /** Format: uuid */
                            mentee: string;
                            /** @enum {string} */
                            reason: "nobody-there" | "no-common-language" | "no-common-half-day" | "postal-code-unknown" | "too-far" | "refused-before" | "vetoed" | "fitting-mentors-have-no-place" | "fitting-mentors-are-taken" | "kept-for-others" | "dearer-than-waiting";
                            funnel: {
                                all: number;
                                left: {
                                    [key: string]: number;
                                };
                            };
                            readonly taken: {
                                /** Format: uuid */
                                mentor: string;
                                readonly by: string[];
                                /** @description 1,000 a point */
                                price: number;
                                /** @description 1,000 a point */
                                loss: number;
                            }[];
                            cheapest: {
                                /** Format: uuid */
                                mentor: string;
                                /** @description 1,000 a point */
                                cost: number;
                                /** @description 1,000 a point */
                                waiting: number;
                            } | null;
                            readonly changes: ({
                                /** @enum {string} */
                                kind: "half-days";
                                readonly add: ("mon-am" | "mon-pm" | "tue-am" | "tue-pm" | "wed-am" | "wed-pm" | "thu-am" | "thu-pm" | "fri-am" | "fri-pm" | "sat-am" | "sat-pm" | "sun-am" | "sun-pm")[];
                            } | {
                                /** @enum {string} */
                                kind: "reach";
                                byKm: number;
                            } | {
                                /** @enum {string} */
                                kind: "level";
                                language: string;
                                /** @enum {string} */
                                to: "A0" | "A1" | "A2" | "B1" | "B2" | "C1" | "C2" | "native";
                            } | {
                                /** @enum {string} */
                                kind: "meet-remotely";
                            } | {
                                /** @enum {string} */
                                kind: "lift-veto";
                                /** Format: uuid */
                                mentor: string;
                            } | {
                                /** @enum {string} */
                                kind: "one-more-place";
                                /** Format: uuid */
                                mentor: string;
                                /** @description 1,000 a point */
                                gain: number;
                            } | {
                                /** @enum {string} */
                                kind: "penalty";
                                /** @description 1,000 a point */
                                by: number;
                            })[];
                        }[];
                        readonly left: {
                            /** Format: uuid */
                            mentor: string;
                            places: number;
                            /** @enum {string} */
                            reason: "nobody-there" | "no-common-language" | "no-common-half-day" | "postal-code-unknown" | "too-far" | "refused-before" | "vetoed" | "fitting-mentees-are-better-off";
                            funnel: {
                                all: number;
                                left: {
                                    [key: string]: number;
                                };
                            };
                        }[];
                        /** @description The coded facts of everybody in the round, as they were when it began */
                        readonly people: ({
                            /** @enum {string} */
                            side: "mentee";
                            /** Format: uuid */
                            id: string;
                            languages: {
                                [key: string]: "A0" | "A1" | "A2" | "B1" | "B2" | "C1" | "C2" | "native";
                            };
                            /** @description ISCO-08; null: no project yet, or not coded */
                            occupation: string | null;
                            /** @description Section of NACE */
                            sector: string | null;
                            readonly interests: string[];
                            readonly availability: ("mon-am" | "mon-pm" | "tue-am" | "tue-pm" | "wed-am" | "wed-pm" | "thu-am" | "thu-pm" | "fri-am" | "fri-pm" | "sat-am" | "sat-pm" | "sun-am" | "sun-pm")[];
                            postalCode: string;
                            /** @enum {string} */
                            meeting: "on-site" | "hybrid" | "remote";
                            digital: {
                                access: boolean;
                                skill: number;
                            };
                            /** Format: date */
                            waitingSince: string;
                            /** @description What a mentee asks help with, what a mentor is good at */
                            readonly help: ("language" | "relevant-experience" | "job-search-tools" | "job-search-techniques" | "self-confidence" | "relevant-network" | "discrimination" | "social" | "financial" | "public-services" | "integration-services" | "digitalisation" | "diploma-recognition" | "labour-market-codes" | "other")[];
                            reachKm: number | null;
                        } | {
                            /** @enum {string} */
                            side: "mentor";
                            /** Format: uuid */
                            id: string;
                            languages: {
                                [key: string]: "A0" | "A1" | "A2" | "B1" | "B2" | "C1" | "C2" | "native";
                            };
                            /** @description ISCO-08; null: no project yet, or not coded */
                            occupation: string | null;
                            /** @description Section of NACE */
                            sector: string | null;
                            readonly interests: string[];
                            readonly availability: ("mon-am" | "mon-pm" | "tue-am" | "tue-pm" | "wed-am" | "wed-pm" | "thu-am" | "thu-pm" | "fri-am" | "fri-pm" | "sat-am" | "sat-pm" | "sun-am" | "sun-pm")[];
                            postalCode: string;
                            /** @enum {string} */
                            meeting: "on-site" | "hybrid" | "remote";
                            digital: {
                                access: boolean;
                                skill: number;
                            };
                            /** Format: date */
                            waitingSince: string;
                            /** @description What a mentee asks help with, what a mentor is good at */
                            readonly help: ("language" | "relevant-experience" | "job-search-tools" | "job-search-techniques" | "self-confidence" | "relevant-network" | "discrimination" | "social" | "financial" | "public-services" | "integration-services" | "digitalisation" | "diploma-recognition" | "labour-market-codes" | "other")[];
                            generalist: boolean;
                            capacity: number;
                            accompanies: number;
                            pausedUntil: string | null;
                        })[];
                        readonly vetoed: {
                            /** Format: uuid */
                            mentee: string;
                            /** Format: uuid */
                            mentor: string;
                            /** @description In every later round too */
                            lasting: boolean;
                        }[];
                        policy: {
                            /** @description The most that each part can give; together 1,000 */
                            weights: {
                                [key: string]: number;
                            };
                            /** @description One bad pair counts more than two middling ones */
                            convex: boolean;
                            unmatched: {
                                points: number;
                                perDay: number;
                                untilDays: number;
                            };
                            switching: number;
                            working: {
                                readonly languages: string[];
                                /** @enum {string} */
                                level: "A0" | "A1" | "A2" | "B1" | "B2" | "C1" | "C2" | "native";
                            };
                            reachKm: number;
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    "Round.pin": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and body, the request has no second effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    mentee: string;
                    /** Format: uuid */
                    mentor: string;
                    /** @description Of the round as it was seen */
                    version: number;
                    pinned: boolean;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    "Round.veto": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and body, the request has no second effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    mentee: string;
                    /** Format: uuid */
                    mentor: string;
                    /** @description Of the round as it was seen */
                    version: number;
                    vetoed: boolean;
                    /**
                     * @description In every later round too
                     * @default false
                     */
                    lasting?: boolean;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    "Round.approve": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and body, the request has no second effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    mentee: string;
                    /** Format: uuid */
                    mentor: string;
                    /** @description Of the round as it was seen */
                    version: number;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        /** Format: uuid */
                        proposal: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    "Proposal.list": {
        parameters: {
            query?: {
                status?: "made" | "met" | "accepted" | "declined" | "lapsed" | "withdrawn";
                /** @description Proposals of this mentee or mentor */
                person?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        proposals: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            mentee: string;
                            /** Format: uuid */
                            mentor: string;
                            /** @enum {string} */
                            status: "made" | "met" | "accepted" | "declined" | "lapsed" | "withdrawn";
                            /** Format: date */
                            proposedOn: string;
                            metOn: string | null;
                            closesAt: string | null;
                            /** @description Who has answered; what, nobody learns before both have */
                            answered: ("mentee" | "mentor")[];
                            /** @description Null until the proposal is settled */
                            answers: {
                                [key: string]: "yes" | "no";
                            } | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    "Proposal.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        mentee: string;
                        /** Format: uuid */
                        mentor: string;
                        /** @enum {string} */
                        status: "made" | "met" | "accepted" | "declined" | "lapsed" | "withdrawn";
                        /** Format: date */
                        proposedOn: string;
                        metOn: string | null;
                        closesAt: string | null;
                        /** @description Who has answered; what, nobody learns before both have */
                        answered: ("mentee" | "mentor")[];
                        /** @description Null until the proposal is settled */
                        answers: {
                            [key: string]: "yes" | "no";
                        } | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    "Proposal.met": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and body, the request has no second effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    metAt: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    "Proposal.told": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and body, the request has no second effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    side: "mentee" | "mentor";
                    /** @enum {string} */
                    answer: "yes" | "no";
                    /** @default null */
                    reason?: ("did-not-click" | "too-far" | "no-common-time" | "other-sector" | "other-help-wanted" | "other") | null;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    "Proposal.takeBack": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and body, the request has no second effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    "Proposal.mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "made" | "met" | "accepted" | "declined" | "lapsed" | "withdrawn";
                        /** @enum {string} */
                        side: "mentee" | "mentor";
                        metOn: string | null;
                        closesAt: string | null;
                        /** @description The own answer; the other side’s is never told here */
                        answer: ("yes" | "no") | null;
                    };
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    "Proposal.answer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and body, the request has no second effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    answer: "yes" | "no";
                    /** @default null */
                    reason?: ("did-not-click" | "too-far" | "no-common-time" | "other-sector" | "other-help-wanted" | "other") | null;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    "Export.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                table: "proposals";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    "Work.list": {
        parameters: {
            query?: {
                kind?: "over-target" | "first-meeting" | "answers" | "came-to-nothing";
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        work: {
                            /** @enum {string} */
                            kind: "over-target" | "first-meeting" | "answers" | "came-to-nothing";
                            /** @description Who waits longer than the target */
                            person: string | null;
                            side: ("mentee" | "mentor") | null;
                            proposal: string | null;
                            mentee: string | null;
                            mentor: string | null;
                            /** Format: date */
                            since: string;
                            closesAt: string | null;
                            ended: ("declined" | "lapsed") | null;
                        }[];
                        counts: {
                            [key: string]: number;
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
}
