/* Made by npm run api from what follow-up says of itself; not to be written by hand. */
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
    "/duos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Duo.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/duos/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Duo.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/duos/{id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Duo.sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/duos/{id}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Meeting.log"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/duos/{id}/meetings/{meeting}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Meeting.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyMeetings.log"];
        put?: never;
        post: operations["MyMeetings.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/meetings.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyMeetings.download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/meetings/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyMeetings.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/duos/{id}/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CheckIn.hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/duos/{id}/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Goal.set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/duos/{id}/goals/{goal}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Goal.settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/duos/{id}/goals/{goal}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Goal.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/duos/{id}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Assessment.assess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/duos/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Closing.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/duos/{id}/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Closing.evaluate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyClosing.asked"];
        put?: never;
        post: operations["MyClosing.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/duos/{id}/solutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Solution.declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/duos/{id}/solutions/{solution}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Solution.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/duos/{id}/measures/{moment}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Measure.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Measures.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/measure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyMeasure.asked"];
        put?: never;
        post: operations["MyMeasure.answer"];
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
    "Duo.list": {
        parameters: {
            query?: {
                status?: "formed" | "running" | "closed";
                light?: "green" | "amber" | "red";
                /** @description Duos of this mentee or mentor */
                person?: string;
                checkInDue?: string;
                /** @description The last duo of the page before */
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
                        duos: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            mentee: string;
                            /** Format: uuid */
                            mentor: string;
                            /** @enum {string} */
                            status: "formed" | "running" | "closed";
                            /** @description Of a duo that is not closed: how long nothing was heard */
                            light: ("green" | "amber" | "red") | null;
                            formedOn: string | null;
                            signedOn: string | null;
                            endsOn: string | null;
                            /** @description Of its weeks, the one that it is in; of a closed duo the one in which it ended */
                            week: number | null;
                            weeks: number | null;
                            lastContactOn: string | null;
                            silence: ("no-first-meeting" | "no-meeting" | "three-cancelled") | null;
                            checkInOn: string | null;
                            checkInDue: boolean;
                            meetings: number;
                            minutes: number;
                            closedOn: string | null;
                            reason: ("completed" | "found-a-solution" | "mentee-withdrew" | "mentor-withdrew" | "no-contact" | "did-not-fit" | "moved-away" | "health" | "other") | null;
                            recorded: boolean;
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
    "Duo.one": {
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
                        status: "formed" | "running" | "closed";
                        /** @description Of a duo that is not closed: how long nothing was heard */
                        light: ("green" | "amber" | "red") | null;
                        formedOn: string | null;
                        signedOn: string | null;
                        endsOn: string | null;
                        /** @description Of its weeks, the one that it is in; of a closed duo the one in which it ended */
                        week: number | null;
                        weeks: number | null;
                        lastContactOn: string | null;
                        silence: ("no-first-meeting" | "no-meeting" | "three-cancelled") | null;
                        checkInOn: string | null;
                        checkInDue: boolean;
                        meetings: number;
                        minutes: number;
                        closedOn: string | null;
                        reason: ("completed" | "found-a-solution" | "mentee-withdrew" | "mentor-withdrew" | "no-contact" | "did-not-fit" | "moved-away" | "health" | "other") | null;
                        recorded: boolean;
                        agreement: {
                            textVersion: string;
                            /** @enum {string} */
                            language: "fr" | "nl" | "en";
                        } | null;
                        silentWeeks: number;
                        /** @description From then on it can be closed as completed; null before it was signed */
                        completableFrom: string | null;
                        /** @description The last day to look back on it; null until it is closed */
                        evaluableUntil: string | null;
                        mentorGoesOn: boolean | null;
                        menteeReturns: boolean | null;
                        meetingLog: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date */
                            heldOn: string;
                            minutes: number;
                            /** @enum {string} */
                            kind: "met" | "call" | "cancelled";
                            note: string | null;
                            /** @enum {string} */
                            loggedBy: "mentee" | "mentor" | "coordinator";
                            /** Format: date-time */
                            loggedAt: string;
                            takenBackAt: string | null;
                        }[];
                        checkIns: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date */
                            heldOn: string;
                            note: string | null;
                        }[];
                        goals: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            area: "language" | "relevant-experience" | "job-search-tools" | "job-search-techniques" | "self-confidence" | "relevant-network" | "discrimination" | "social" | "financial" | "public-services" | "integration-services" | "digitalisation" | "diploma-recognition" | "labour-market-codes" | "other";
                            words: string;
                            /** @enum {string} */
                            status: "open" | "reached" | "dropped";
                            /** Format: date */
                            setOn: string;
                            settledOn: string | null;
                        }[];
                        assessments: {
                            /** @enum {string} */
                            timePoint: "start" | "month-3" | "closing" | "month-12" | "hindsight";
                            /** @enum {string} */
                            respondent: "mentee" | "mentor" | "coordinator";
                            /** Format: date */
                            assessedOn: string;
                            /** @enum {string} */
                            period: "before" | "during" | "after";
                            barriers: {
                                /** @enum {string} */
                                barrier: "language" | "relevant-experience" | "job-search-tools" | "job-search-techniques" | "self-confidence" | "relevant-network" | "discrimination" | "social" | "financial" | "public-services" | "integration-services" | "digitalisation" | "diploma-recognition" | "labour-market-codes" | "other";
                                severity: number;
                                rank: number;
                            }[];
                            qualities: {
                                /** @enum {string} */
                                quality: "self-confidence" | "autonomy" | "professional-project" | "discovery-of-a-sector" | "discovery-of-a-culture" | "discovery-of-a-language" | "social-network" | "professional-network" | "job-search-tools" | "job-search-channels" | "well-being";
                                value: number;
                            }[];
                        }[];
                        evaluations: {
                            /** @enum {string} */
                            side: "mentee" | "mentor";
                            /** Format: date */
                            givenOn: string;
                            satisfaction: number;
                            wouldRecommend: boolean;
                            comment: string | null;
                            /** @enum {string} */
                            enteredBy: "mentee" | "mentor" | "coordinator";
                        }[];
                        solutions: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "job" | "internship" | "training";
                            startsOn: string | null;
                            stable: boolean;
                            contract: ("permanent" | "fixed-term" | "temporary-agency" | "self-employed" | "student" | "other") | null;
                            months: number | null;
                            weeklyHours: number | null;
                            occupation: string | null;
                            sector: string | null;
                            /** @enum {string} */
                            source: "declared" | "verified";
                            /** @enum {string} */
                            declaredBy: "mentee" | "coordinator" | "record";
                            takenBackOn: string | null;
                        }[];
                        measures: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            moment: "closing" | "month-12";
                            /** Format: date */
                            dueOn: string;
                            askedOn: string | null;
                            remindedOn: string | null;
                            /** @enum {string} */
                            status: "planned" | "due" | "asked" | "answered" | "unreached";
                            answeredOn: string | null;
                            unreachedOn: string | null;
                            daysWorked: number | null;
                            situation: ("job" | "internship" | "training" | "studies" | "looking" | "inactive") | null;
                        }[];
                        timeline: {
                            /** Format: date */
                            on: string;
                            what: string;
                            /** @description What kind of it; empty: there is only one */
                            code: string;
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
    "Duo.sign": {
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
                    /** Format: date */
                    signedOn: string;
                    /** @description Version of the agreement and the code of conduct */
                    textVersion: string;
                    /** @enum {string} */
                    language: "fr" | "nl" | "en";
                    /** @description Both must sign */
                    signedBy: ("mentee" | "mentor")[];
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
    "Meeting.log": {
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
                    /** Format: date */
                    heldOn: string;
                    /**
                     * @description 0 of a cancelled meeting
                     * @default 0
                     */
                    minutes?: number;
                    /** @enum {string} */
                    kind: "met" | "call" | "cancelled";
                    /** @default null */
                    note?: string | null;
                    /**
                     * @description There were really two such meetings on one day
                     * @default false
                     */
                    again?: boolean;
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
    "Meeting.undo": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and body, the request has no second effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                meeting: string;
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
    "MyMeetings.log": {
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
                        /**
                         * @description Whose link this is: what one’s own side has logged, one may take back
                         * @enum {string}
                         */
                        side: "mentee" | "mentor";
                        duo: {
                            /** @enum {string} */
                            status: "formed" | "running" | "closed";
                            signedOn: string | null;
                            endsOn: string | null;
                            meetings: number;
                            minutes: number;
                        };
                        meetings: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date */
                            heldOn: string;
                            minutes: number;
                            /** @enum {string} */
                            kind: "met" | "call" | "cancelled";
                            note: string | null;
                            /** @enum {string} */
                            loggedBy: "mentee" | "mentor" | "coordinator";
                            /** @description When the branch first looked at the log with this meeting in it */
                            readAt: string | null;
                        }[];
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
    "MyMeetings.add": {
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
                    /** Format: date */
                    heldOn: string;
                    /**
                     * @description 0 of a cancelled meeting
                     * @default 0
                     */
                    minutes?: number;
                    /** @enum {string} */
                    kind: "met" | "call" | "cancelled";
                    /** @default null */
                    note?: string | null;
                    /**
                     * @description There were really two such meetings on one day
                     * @default false
                     */
                    again?: boolean;
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
    "MyMeetings.download": {
        parameters: {
            query?: {
                language?: "fr" | "nl" | "en";
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
                    "application/json": string;
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
    "MyMeetings.undo": {
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
    "CheckIn.hold": {
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
                    /** Format: date */
                    heldOn: string;
                    /**
                     * @description Private to the branch
                     * @default null
                     */
                    note?: string | null;
                    /**
                     * @description The next one; as usual, unless told
                     * @default null
                     */
                    nextOn?: string | null;
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
    "Goal.set": {
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
                    /**
                     * @description The barrier it works on
                     * @enum {string}
                     */
                    area: "language" | "relevant-experience" | "job-search-tools" | "job-search-techniques" | "self-confidence" | "relevant-network" | "discrimination" | "social" | "financial" | "public-services" | "integration-services" | "digitalisation" | "diploma-recognition" | "labour-market-codes" | "other";
                    words: string;
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
    "Goal.settle": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and body, the request has no second effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                goal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    status: "reached" | "dropped";
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
    "Goal.undo": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and body, the request has no second effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                goal: string;
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
    "Assessment.assess": {
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
                    /** Format: date */
                    assessedOn: string;
                    /** @enum {string} */
                    timePoint: "start" | "month-3" | "closing" | "month-12" | "hindsight";
                    /**
                     * @default mentee
                     * @enum {string}
                     */
                    respondent?: "mentee" | "mentor" | "coordinator";
                    /**
                     * @description Before, during or after the Covid-19 crisis
                     * @default after
                     * @enum {string}
                     */
                    period?: "before" | "during" | "after";
                    /** @default [] */
                    barriers?: {
                        /** @enum {string} */
                        barrier: "language" | "relevant-experience" | "job-search-tools" | "job-search-techniques" | "self-confidence" | "relevant-network" | "discrimination" | "social" | "financial" | "public-services" | "integration-services" | "digitalisation" | "diploma-recognition" | "labour-market-codes" | "other";
                        severity: number;
                    }[];
                    /** @default [] */
                    qualities?: {
                        /** @enum {string} */
                        quality: "self-confidence" | "autonomy" | "professional-project" | "discovery-of-a-sector" | "discovery-of-a-culture" | "discovery-of-a-language" | "social-network" | "professional-network" | "job-search-tools" | "job-search-channels" | "well-being";
                        value: number;
                    }[];
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
    "Closing.close": {
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
                    /** Format: date */
                    closedOn: string;
                    /** @enum {string} */
                    reason: "completed" | "found-a-solution" | "mentee-withdrew" | "mentor-withdrew" | "no-contact" | "did-not-fit" | "moved-away" | "health" | "other";
                    /**
                     * @description The mentor waits for another duo
                     * @default false
                     */
                    mentorGoesOn?: boolean;
                    /**
                     * @description The mentee waits for another duo
                     * @default false
                     */
                    menteeReturns?: boolean;
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
    "Closing.evaluate": {
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
                    satisfaction: number;
                    wouldRecommend: boolean;
                    /**
                     * @description Private to the branch
                     * @default null
                     */
                    comment?: string | null;
                    /**
                     * @description Before, during or after the Covid-19 crisis
                     * @default after
                     * @enum {string}
                     */
                    period?: "before" | "during" | "after";
                    /**
                     * @description What stood in the way, in hindsight
                     * @default []
                     */
                    barriers?: {
                        /** @enum {string} */
                        barrier: "language" | "relevant-experience" | "job-search-tools" | "job-search-techniques" | "self-confidence" | "relevant-network" | "discrimination" | "social" | "financial" | "public-services" | "integration-services" | "digitalisation" | "diploma-recognition" | "labour-market-codes" | "other";
                        severity: number;
                    }[];
                    /** @default [] */
                    qualities?: {
                        /** @enum {string} */
                        quality: "self-confidence" | "autonomy" | "professional-project" | "discovery-of-a-sector" | "discovery-of-a-culture" | "discovery-of-a-language" | "social-network" | "professional-network" | "job-search-tools" | "job-search-channels" | "well-being";
                        value: number;
                    }[];
                    /** @default null */
                    solution?: {
                        /** @enum {string} */
                        kind: "job" | "internship" | "training";
                        /** Format: date */
                        startsOn: string;
                        /** @default null */
                        contract?: ("permanent" | "fixed-term" | "temporary-agency" | "self-employed" | "student" | "other") | null;
                        /**
                         * @description How long it lasts, when it is not permanent
                         * @default null
                         */
                        months?: number | null;
                        /** @default null */
                        weeklyHours?: number | null;
                        /** @default null */
                        occupation?: string | null;
                        /** @default null */
                        sector?: string | null;
                    } | null;
                    /** @enum {string} */
                    side: "mentee" | "mentor";
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
    "MyClosing.asked": {
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
                        side: "mentee" | "mentor";
                        signedOn: string | null;
                        endsOn: string | null;
                        closedOn: string | null;
                        answered: boolean;
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
    "MyClosing.answer": {
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
                    satisfaction: number;
                    wouldRecommend: boolean;
                    /**
                     * @description Private to the branch
                     * @default null
                     */
                    comment?: string | null;
                    /**
                     * @description Before, during or after the Covid-19 crisis
                     * @default after
                     * @enum {string}
                     */
                    period?: "before" | "during" | "after";
                    /**
                     * @description What stood in the way, in hindsight
                     * @default []
                     */
                    barriers?: {
                        /** @enum {string} */
                        barrier: "language" | "relevant-experience" | "job-search-tools" | "job-search-techniques" | "self-confidence" | "relevant-network" | "discrimination" | "social" | "financial" | "public-services" | "integration-services" | "digitalisation" | "diploma-recognition" | "labour-market-codes" | "other";
                        severity: number;
                    }[];
                    /** @default [] */
                    qualities?: {
                        /** @enum {string} */
                        quality: "self-confidence" | "autonomy" | "professional-project" | "discovery-of-a-sector" | "discovery-of-a-culture" | "discovery-of-a-language" | "social-network" | "professional-network" | "job-search-tools" | "job-search-channels" | "well-being";
                        value: number;
                    }[];
                    /** @default null */
                    solution?: {
                        /** @enum {string} */
                        kind: "job" | "internship" | "training";
                        /** Format: date */
                        startsOn: string;
                        /** @default null */
                        contract?: ("permanent" | "fixed-term" | "temporary-agency" | "self-employed" | "student" | "other") | null;
                        /**
                         * @description How long it lasts, when it is not permanent
                         * @default null
                         */
                        months?: number | null;
                        /** @default null */
                        weeklyHours?: number | null;
                        /** @default null */
                        occupation?: string | null;
                        /** @default null */
                        sector?: string | null;
                    } | null;
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
    "Solution.declare": {
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
                    kind: "job" | "internship" | "training";
                    /** Format: date */
                    startsOn: string;
                    /** @default null */
                    contract?: ("permanent" | "fixed-term" | "temporary-agency" | "self-employed" | "student" | "other") | null;
                    /**
                     * @description How long it lasts, when it is not permanent
                     * @default null
                     */
                    months?: number | null;
                    /** @default null */
                    weeklyHours?: number | null;
                    /** @default null */
                    occupation?: string | null;
                    /** @default null */
                    sector?: string | null;
                    /**
                     * @default declared
                     * @enum {string}
                     */
                    source?: "declared" | "verified";
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
    "Solution.undo": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and body, the request has no second effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                solution: string;
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
    "Measure.answer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and body, the request has no second effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                moment: "closing" | "month-12";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    situation: "job" | "internship" | "training" | "studies" | "looking" | "inactive";
                    /**
                     * @description Within the 12 months; of that measure alone
                     * @default null
                     */
                    daysWorked?: number | null;
                    /**
                     * @description What was found meanwhile
                     * @default null
                     */
                    solution?: {
                        /** @enum {string} */
                        kind: "job" | "internship" | "training";
                        /** Format: date */
                        startsOn: string;
                        /** @default null */
                        contract?: ("permanent" | "fixed-term" | "temporary-agency" | "self-employed" | "student" | "other") | null;
                        /**
                         * @description How long it lasts, when it is not permanent
                         * @default null
                         */
                        months?: number | null;
                        /** @default null */
                        weeklyHours?: number | null;
                        /** @default null */
                        occupation?: string | null;
                        /** @default null */
                        sector?: string | null;
                    } | null;
                    /**
                     * Format: date
                     * @description Today unless told
                     */
                    answeredOn?: string;
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
    "Measures.list": {
        parameters: {
            query?: {
                /** @description `waiting`: their day has come, and they have neither an answer nor been given up */
                status?: "planned" | "due" | "asked" | "answered" | "unreached" | "waiting";
                moment?: "closing" | "month-12";
                /** @description The last measure of the page before */
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
                        measures: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            duo: string;
                            /** Format: uuid */
                            mentee: string;
                            /** Format: uuid */
                            mentor: string;
                            /** @enum {string} */
                            moment: "closing" | "month-12";
                            /** @enum {string} */
                            status: "planned" | "due" | "asked" | "answered" | "unreached";
                            /** Format: date */
                            dueOn: string;
                            askedOn: string | null;
                            remindedOn: string | null;
                            answeredOn: string | null;
                            unreachedOn: string | null;
                            situation: ("job" | "internship" | "training" | "studies" | "looking" | "inactive") | null;
                            /** @description How often the mentee was asked by letter */
                            times: number;
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
    "MyMeasure.asked": {
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
                        moment: "closing" | "month-12";
                        /** Format: date */
                        dueOn: string;
                        /** @enum {string} */
                        status: "planned" | "due" | "asked" | "answered" | "unreached";
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
    "MyMeasure.answer": {
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
                    situation: "job" | "internship" | "training" | "studies" | "looking" | "inactive";
                    /**
                     * @description Within the 12 months; of that measure alone
                     * @default null
                     */
                    daysWorked?: number | null;
                    /**
                     * @description What was found meanwhile
                     * @default null
                     */
                    solution?: {
                        /** @enum {string} */
                        kind: "job" | "internship" | "training";
                        /** Format: date */
                        startsOn: string;
                        /** @default null */
                        contract?: ("permanent" | "fixed-term" | "temporary-agency" | "self-employed" | "student" | "other") | null;
                        /**
                         * @description How long it lasts, when it is not permanent
                         * @default null
                         */
                        months?: number | null;
                        /** @default null */
                        weeklyHours?: number | null;
                        /** @default null */
                        occupation?: string | null;
                        /** @default null */
                        sector?: string | null;
                    } | null;
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
                table: "duos" | "meetings" | "assessments" | "outcomes" | "measures";
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
                kind?: "agreement" | "silence" | "check-in" | "closing" | "measure";
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
                            kind: "agreement" | "silence" | "check-in" | "closing" | "measure";
                            /** Format: uuid */
                            duo: string;
                            /** Format: uuid */
                            mentee: string;
                            /** Format: uuid */
                            mentor: string;
                            /** Format: date */
                            since: string;
                            light: ("amber" | "red") | null;
                            moment: ("closing" | "month-12") | null;
                            /** @description Whether the question was asked twice */
                            twice: boolean | null;
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
