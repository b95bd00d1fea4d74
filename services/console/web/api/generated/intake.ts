/* Made by npm run api from what intake says of itself; not to be written by hand. */
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
    "/mentees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Enrolment.enrolMentee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mentors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Enrolment.enrolMentor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mentees/{id}/interview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Enrolment.interviewed[0]"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mentors/{id}/interview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Enrolment.interviewed[1]"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mentees/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Enrolment.withdrew[0]"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mentors/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Enrolment.withdrew[1]"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mentees/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Enrolment.correctMentee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mentors/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Enrolment.correctMentor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mentees/{id}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Enrolment.assess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mentors/{id}/modules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Enrolment.followed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["People.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["People.search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["People.names"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["People.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["People.correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/doubles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["People.doubles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["People.eligibility"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["People.agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/consents/{purpose}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["People.takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session.list"];
        put?: never;
        post: operations["Session.plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{id}/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session.bookings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{id}/bookings/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session.book"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{id}/bookings/{person}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session.giveUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{id}/attendance/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session.attended"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Letter.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Letter.one"];
        put?: never;
        post?: never;
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
    "/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Import.list"];
        put?: never;
        post: operations["Import.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Import.tables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/files/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Import.file"];
        post?: never;
        delete: operations["Import.removeFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Import.mapping"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Import.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/write": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Import.write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Import.one"];
        put?: never;
        post?: never;
        delete: operations["Import.discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Import.progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportFaults.faults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/bad-rows/{table}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportFaults.badRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportFaults.words"];
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
    "/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Closing.one"];
        put: operations["Closing.announce"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/closing/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Closing.answers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Closing.mine"];
        put?: never;
        post: operations["Closing.answer"];
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
    "Enrolment.enrolMentee": {
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
                    givenName: string;
                    familyName: string;
                    /** @default null */
                    email?: string | null;
                    /** @default null */
                    phone?: string | null;
                    /**
                     * @description The language we write in
                     * @enum {string}
                     */
                    language: "fr" | "nl" | "en";
                    /**
                     * Format: date
                     * @description Day of birth
                     */
                    born: string;
                    consents: {
                        textVersion: string;
                        /** @enum {boolean} */
                        programme: true;
                        /** @default false */
                        evaluation?: boolean;
                        /** @default false */
                        testimony?: boolean;
                        /** @default false */
                        "partner-sharing"?: boolean;
                        /** @default false */
                        "alumni-contact"?: boolean;
                    };
                    facts: {
                        /** @description ISO 639-1 code to level of the CEFR, or native; self-declared */
                        languages: {
                            [key: string]: "A0" | "A1" | "A2" | "B1" | "B2" | "C1" | "C2" | "native";
                        };
                        /** @default null */
                        education?: {
                            /** @description ISCED 2011 */
                            level: number;
                            country: string;
                            /**
                             * @description In Belgium
                             * @enum {string}
                             */
                            recognised: "no" | "pending" | "recognised";
                        } | null;
                        /**
                         * @description What a mentee looks for, what a mentor has done; null: no project yet
                         * @default null
                         */
                        occupation?: string | null;
                        /** @default null */
                        sector?: string | null;
                        /** @default [] */
                        interests?: string[];
                        availability?: ("mon-am" | "mon-pm" | "tue-am" | "tue-pm" | "wed-am" | "wed-pm" | "thu-am" | "thu-pm" | "fri-am" | "fri-pm" | "sat-am" | "sat-pm" | "sun-am" | "sun-pm")[];
                        postalCode: string;
                        /**
                         * @default hybrid
                         * @enum {string}
                         */
                        meeting?: "on-site" | "hybrid" | "remote";
                        /**
                         * @default {
                         *       "access": true,
                         *       "skill": 2
                         *     }
                         */
                        digital?: {
                            access: boolean;
                            skill: number;
                        };
                        /** @description What a mentee asks help with, what a mentor is good at */
                        help?: ("language" | "relevant-experience" | "job-search-tools" | "job-search-techniques" | "self-confidence" | "relevant-network" | "discrimination" | "social" | "financial" | "public-services" | "integration-services" | "digitalisation" | "diploma-recognition" | "labour-market-codes" | "other")[];
                        /** @default null */
                        reachKm?: number | null;
                        nationality: string;
                        /**
                         * @description What ties the person to a country outside the EU: the basis, not the family tree
                         * @enum {string}
                         */
                        originBasis: "nationality" | "parent" | "grandparent" | "none";
                        stay: {
                            /** @enum {string} */
                            kind: "unlimited" | "long-term" | "temporary";
                            /** @default null */
                            until?: string | null;
                        };
                        /** @default true */
                        seeksWork?: boolean;
                        /** @default null */
                        unemployedMonths?: number | null;
                        /** @default null */
                        registeredWith?: ("actiris" | "forem" | "vdab" | "none") | null;
                    };
                    /** @default null */
                    assessment?: {
                        /**
                         * @default after
                         * @enum {string}
                         */
                        period?: "before" | "during" | "after";
                        barriers: {
                            /** @enum {string} */
                            barrier: "language" | "relevant-experience" | "job-search-tools" | "job-search-techniques" | "self-confidence" | "relevant-network" | "discrimination" | "social" | "financial" | "public-services" | "integration-services" | "digitalisation" | "diploma-recognition" | "labour-market-codes" | "other";
                            severity: number;
                        }[];
                    } | null;
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
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    "Enrolment.enrolMentor": {
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
                    givenName: string;
                    familyName: string;
                    /** @default null */
                    email?: string | null;
                    /** @default null */
                    phone?: string | null;
                    /**
                     * @description The language we write in
                     * @enum {string}
                     */
                    language: "fr" | "nl" | "en";
                    /**
                     * Format: date
                     * @description Day of birth
                     */
                    born: string;
                    consents: {
                        textVersion: string;
                        /** @enum {boolean} */
                        programme: true;
                        /** @default false */
                        evaluation?: boolean;
                        /** @default false */
                        testimony?: boolean;
                        /** @default false */
                        "partner-sharing"?: boolean;
                        /** @default false */
                        "alumni-contact"?: boolean;
                    };
                    facts: {
                        /** @description ISO 639-1 code to level of the CEFR, or native; self-declared */
                        languages: {
                            [key: string]: "A0" | "A1" | "A2" | "B1" | "B2" | "C1" | "C2" | "native";
                        };
                        /** @default null */
                        education?: {
                            /** @description ISCED 2011 */
                            level: number;
                            country: string;
                            /**
                             * @description In Belgium
                             * @enum {string}
                             */
                            recognised: "no" | "pending" | "recognised";
                        } | null;
                        /**
                         * @description What a mentee looks for, what a mentor has done; null: no project yet
                         * @default null
                         */
                        occupation?: string | null;
                        /** @default null */
                        sector?: string | null;
                        /** @default [] */
                        interests?: string[];
                        availability?: ("mon-am" | "mon-pm" | "tue-am" | "tue-pm" | "wed-am" | "wed-pm" | "thu-am" | "thu-pm" | "fri-am" | "fri-pm" | "sat-am" | "sat-pm" | "sun-am" | "sun-pm")[];
                        postalCode: string;
                        /**
                         * @default hybrid
                         * @enum {string}
                         */
                        meeting?: "on-site" | "hybrid" | "remote";
                        /**
                         * @default {
                         *       "access": true,
                         *       "skill": 2
                         *     }
                         */
                        digital?: {
                            access: boolean;
                            skill: number;
                        };
                        /** @description What a mentee asks help with, what a mentor is good at */
                        help?: ("language" | "relevant-experience" | "job-search-tools" | "job-search-techniques" | "self-confidence" | "relevant-network" | "discrimination" | "social" | "financial" | "public-services" | "integration-services" | "digitalisation" | "diploma-recognition" | "labour-market-codes" | "other")[];
                        /** @default false */
                        generalist?: boolean;
                        /**
                         * @description Mentees at a time
                         * @default 1
                         */
                        capacity?: number;
                        /** @default null */
                        pausedUntil?: string | null;
                        /**
                         * @description Professional experience
                         * @default true
                         */
                        hasWorked?: boolean;
                        /**
                         * @description The note that Belgian law wants given to volunteers
                         * @default null
                         */
                        informationNote?: {
                            version: string;
                            /** Format: date */
                            givenOn: string;
                            /** @enum {string} */
                            language: "fr" | "nl" | "en";
                        } | null;
                    };
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
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    "Enrolment.interviewed[0]": {
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
                    outcome: "ready" | "not-yet" | "refused" | "withdrawn";
                    /**
                     * Format: date
                     * @description Today unless told
                     */
                    heldOn?: string;
                    /** @default [] */
                    reasons?: ("language-too-low" | "situation-not-stable" | "no-time-now" | "papers-pending" | "project-to-think-over" | "not-eligible" | "needs-other-help" | "motives-do-not-fit" | "code-of-conduct" | "helped-elsewhere")[];
                    /** @default null */
                    recontactOn?: string | null;
                    /** @default null */
                    referral?: ("language-course" | "social-service" | "employment-service" | "education" | "health" | "none") | null;
                    /** @default null */
                    withdrawalReason?: ("found-a-solution" | "no-time" | "moved-away" | "health" | "other-programme" | "no-longer-interested" | "not-reached" | "consent-withdrawn" | "other") | null;
                    /**
                     * @description Private; it is told to nobody
                     * @default null
                     */
                    note?: string | null;
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
    "Enrolment.interviewed[1]": {
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
                    outcome: "ready" | "not-yet" | "refused" | "withdrawn";
                    /**
                     * Format: date
                     * @description Today unless told
                     */
                    heldOn?: string;
                    /** @default [] */
                    reasons?: ("language-too-low" | "situation-not-stable" | "no-time-now" | "papers-pending" | "project-to-think-over" | "not-eligible" | "needs-other-help" | "motives-do-not-fit" | "code-of-conduct" | "helped-elsewhere")[];
                    /** @default null */
                    recontactOn?: string | null;
                    /** @default null */
                    referral?: ("language-course" | "social-service" | "employment-service" | "education" | "health" | "none") | null;
                    /** @default null */
                    withdrawalReason?: ("found-a-solution" | "no-time" | "moved-away" | "health" | "other-programme" | "no-longer-interested" | "not-reached" | "consent-withdrawn" | "other") | null;
                    /**
                     * @description Private; it is told to nobody
                     * @default null
                     */
                    note?: string | null;
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
    "Enrolment.withdrew[0]": {
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
                    /** @default null */
                    reason?: ("found-a-solution" | "no-time" | "moved-away" | "health" | "other-programme" | "no-longer-interested" | "not-reached" | "consent-withdrawn" | "other") | null;
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
    "Enrolment.withdrew[1]": {
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
                    /** @default null */
                    reason?: ("found-a-solution" | "no-time" | "moved-away" | "health" | "other-programme" | "no-longer-interested" | "not-reached" | "consent-withdrawn" | "other") | null;
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
    "Enrolment.correctMentee": {
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
                    /** @description ISO 639-1 code to level of the CEFR, or native; self-declared */
                    languages?: {
                        [key: string]: "A0" | "A1" | "A2" | "B1" | "B2" | "C1" | "C2" | "native";
                    };
                    education?: {
                        /** @description ISCED 2011 */
                        level: number;
                        country: string;
                        /**
                         * @description In Belgium
                         * @enum {string}
                         */
                        recognised: "no" | "pending" | "recognised";
                    } | null;
                    occupation?: string | null;
                    sector?: string | null;
                    interests?: string[];
                    availability?: ("mon-am" | "mon-pm" | "tue-am" | "tue-pm" | "wed-am" | "wed-pm" | "thu-am" | "thu-pm" | "fri-am" | "fri-pm" | "sat-am" | "sat-pm" | "sun-am" | "sun-pm")[];
                    postalCode?: string;
                    /** @enum {string} */
                    meeting?: "on-site" | "hybrid" | "remote";
                    digital?: {
                        access: boolean;
                        skill: number;
                    };
                    help?: ("language" | "relevant-experience" | "job-search-tools" | "job-search-techniques" | "self-confidence" | "relevant-network" | "discrimination" | "social" | "financial" | "public-services" | "integration-services" | "digitalisation" | "diploma-recognition" | "labour-market-codes" | "other")[];
                    reachKm?: number | null;
                    nationality?: string;
                    /**
                     * @description What ties the person to a country outside the EU: the basis, not the family tree
                     * @enum {string}
                     */
                    originBasis?: "nationality" | "parent" | "grandparent" | "none";
                    stay?: {
                        /** @enum {string} */
                        kind: "unlimited" | "long-term" | "temporary";
                        /** @default null */
                        until?: string | null;
                    };
                    seeksWork?: boolean;
                    unemployedMonths?: number | null;
                    registeredWith?: ("actiris" | "forem" | "vdab" | "none") | null;
                    /** @description The version of the file that was seen; an older one is refused */
                    version?: number;
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
    "Enrolment.correctMentor": {
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
                    /** @description ISO 639-1 code to level of the CEFR, or native; self-declared */
                    languages?: {
                        [key: string]: "A0" | "A1" | "A2" | "B1" | "B2" | "C1" | "C2" | "native";
                    };
                    education?: {
                        /** @description ISCED 2011 */
                        level: number;
                        country: string;
                        /**
                         * @description In Belgium
                         * @enum {string}
                         */
                        recognised: "no" | "pending" | "recognised";
                    } | null;
                    occupation?: string | null;
                    sector?: string | null;
                    interests?: string[];
                    availability?: ("mon-am" | "mon-pm" | "tue-am" | "tue-pm" | "wed-am" | "wed-pm" | "thu-am" | "thu-pm" | "fri-am" | "fri-pm" | "sat-am" | "sat-pm" | "sun-am" | "sun-pm")[];
                    postalCode?: string;
                    /** @enum {string} */
                    meeting?: "on-site" | "hybrid" | "remote";
                    digital?: {
                        access: boolean;
                        skill: number;
                    };
                    help?: ("language" | "relevant-experience" | "job-search-tools" | "job-search-techniques" | "self-confidence" | "relevant-network" | "discrimination" | "social" | "financial" | "public-services" | "integration-services" | "digitalisation" | "diploma-recognition" | "labour-market-codes" | "other")[];
                    generalist?: boolean;
                    capacity?: number;
                    pausedUntil?: string | null;
                    hasWorked?: boolean;
                    informationNote?: {
                        version: string;
                        /** Format: date */
                        givenOn: string;
                        /** @enum {string} */
                        language: "fr" | "nl" | "en";
                    } | null;
                    /** @description The version of the file that was seen; an older one is refused */
                    version?: number;
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
    "Enrolment.assess": {
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
                     * @default after
                     * @enum {string}
                     */
                    period?: "before" | "during" | "after";
                    barriers: {
                        /** @enum {string} */
                        barrier: "language" | "relevant-experience" | "job-search-tools" | "job-search-techniques" | "self-confidence" | "relevant-network" | "discrimination" | "social" | "financial" | "public-services" | "integration-services" | "digitalisation" | "diploma-recognition" | "labour-market-codes" | "other";
                        severity: number;
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
    "Enrolment.followed": {
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
                    module: number;
                    /** Format: date */
                    followedOn?: string;
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
    "People.list": {
        parameters: {
            query?: {
                side?: "mentee" | "mentor";
                status?: "enrolled" | "not-yet" | "ready" | "refused" | "withdrawn";
                /** @description The last person of the page before */
                after?: string;
                /** @description Who enrolled first in front, or last */
                order?: "oldest" | "newest";
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
                        people: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            side: "mentee" | "mentor";
                            /** @enum {string} */
                            status: "enrolled" | "not-yet" | "ready" | "refused" | "withdrawn";
                            givenName: string;
                            familyName: string;
                            email: string | null;
                            phone: string | null;
                            /** @enum {string} */
                            language: "fr" | "nl" | "en";
                            born: string | null;
                            /** @description Made up: nobody is meant */
                            synthetic: boolean;
                            languages: string[];
                            /** Format: date */
                            enrolledOn: string;
                            informedOn: string | null;
                            interviewedOn: string | null;
                            trainedOn: string | null;
                            readyOn: string | null;
                            refusedOn: string | null;
                            withdrewOn: string | null;
                            recontactOn: string | null;
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
    "People.search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Beginnings of names, of an e-mail address, or a number */
                    words: string;
                    /** @default 20 */
                    limit?: number;
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
                        people: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            side: "mentee" | "mentor";
                            /** @enum {string} */
                            status: "enrolled" | "not-yet" | "ready" | "refused" | "withdrawn";
                            givenName: string;
                            familyName: string;
                            email: string | null;
                            phone: string | null;
                            /** @enum {string} */
                            language: "fr" | "nl" | "en";
                            born: string | null;
                            /** @description Made up: nobody is meant */
                            synthetic: boolean;
                            languages: string[];
                            /** Format: date */
                            enrolledOn: string;
                            informedOn: string | null;
                            interviewedOn: string | null;
                            trainedOn: string | null;
                            readyOn: string | null;
                            refusedOn: string | null;
                            withdrewOn: string | null;
                            recontactOn: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    "People.names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
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
                        people: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            side: "mentee" | "mentor";
                            givenName: string;
                            familyName: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    "People.one": {
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
                        /** @enum {string} */
                        side: "mentee" | "mentor";
                        /** @enum {string} */
                        status: "enrolled" | "not-yet" | "ready" | "refused" | "withdrawn";
                        givenName: string;
                        familyName: string;
                        email: string | null;
                        phone: string | null;
                        /** @enum {string} */
                        language: "fr" | "nl" | "en";
                        born: string | null;
                        /** @description Made up: nobody is meant */
                        synthetic: boolean;
                        languages: string[];
                        /** Format: date */
                        enrolledOn: string;
                        informedOn: string | null;
                        interviewedOn: string | null;
                        trainedOn: string | null;
                        readyOn: string | null;
                        refusedOn: string | null;
                        withdrewOn: string | null;
                        recontactOn: string | null;
                        facts: {
                            [key: string]: unknown;
                        };
                        corrections: {
                            [key: string]: unknown;
                        };
                        /** @description Of the corrections; goes along with the next one */
                        version: number;
                        reasons: string[];
                        referral: string | null;
                        withdrawalReason: string | null;
                        consents: {
                            purpose: string;
                            textVersion: string;
                            language: string;
                            /** Format: date */
                            givenOn: string;
                            withdrawnOn: string | null;
                        }[];
                        interviews: {
                            /** Format: date */
                            heldOn: string;
                            outcome: string;
                            reasons: string[];
                            ruleSet: string;
                            note: string | null;
                        }[];
                        bookings: {
                            /** Format: uuid */
                            session: string;
                            /** Format: date-time */
                            startsAt: string;
                            place: string | null;
                            /** @enum {string} */
                            status: "booked" | "attended" | "absent" | "cancelled";
                        }[];
                        modules: {
                            module: number;
                            /** Format: date */
                            followedOn: string;
                        }[];
                        assessments: {
                            /** Format: date */
                            assessedOn: string;
                            respondent: string;
                            period: string;
                            barriers: {
                                barrier: string;
                                severity: number;
                            }[];
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
    "People.correct": {
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
                    givenName?: string;
                    familyName?: string;
                    email?: string | null;
                    phone?: string | null;
                    /**
                     * @description The language we write in
                     * @enum {string}
                     */
                    language?: "fr" | "nl" | "en";
                    /**
                     * Format: date
                     * @description Day of birth
                     */
                    born?: string;
                    /** @description The version of the file that was seen; an older one is refused */
                    version?: number;
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
    "People.doubles": {
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
                        doubles: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            side: "mentee" | "mentor";
                            /** @enum {string} */
                            status: "enrolled" | "not-yet" | "ready" | "refused" | "withdrawn";
                            givenName: string;
                            familyName: string;
                            email: string | null;
                            phone: string | null;
                            /** @enum {string} */
                            language: "fr" | "nl" | "en";
                            born: string | null;
                            /** @description Made up: nobody is meant */
                            synthetic: boolean;
                            languages: string[];
                            /** Format: date */
                            enrolledOn: string;
                            informedOn: string | null;
                            interviewedOn: string | null;
                            trainedOn: string | null;
                            readyOn: string | null;
                            refusedOn: string | null;
                            withdrewOn: string | null;
                            recontactOn: string | null;
                            because: string[];
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
    "People.eligibility": {
        parameters: {
            query?: {
                /** @description The day whose rules count; today unless told */
                on?: string;
            };
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
                        ruleSet: string;
                        /** Format: date */
                        on: string;
                        eligible: boolean;
                        rules: {
                            rule: string;
                            kept: boolean;
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
    "People.agree": {
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
                    purpose: "programme" | "evaluation" | "testimony" | "partner-sharing" | "alumni-contact" | "hand-over";
                    textVersion: string;
                    /**
                     * @description Of the text; the one we write in unless told
                     * @default null
                     */
                    language?: ("fr" | "nl" | "en") | null;
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
    "People.takeBack": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and body, the request has no second effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                purpose: "programme" | "evaluation" | "testimony" | "partner-sharing" | "alumni-contact" | "hand-over";
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
    "Session.list": {
        parameters: {
            query?: {
                from?: string;
                /** @description The first day that is left out */
                to?: string;
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
                        sessions: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            startsAt: string;
                            place: string | null;
                            /** @enum {string} */
                            language: "fr" | "nl" | "en";
                            capacity: number;
                            /** @enum {string} */
                            status: "planned" | "cancelled";
                            booked: number;
                            attended: number;
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
    "Session.plan": {
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
                    /** Format: date-time */
                    startsAt: string;
                    /**
                     * @description Null: online
                     * @default null
                     */
                    place?: string | null;
                    /** @enum {string} */
                    language: "fr" | "nl" | "en";
                    capacity: number;
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
    "Session.one": {
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
                        /** Format: date-time */
                        startsAt: string;
                        place: string | null;
                        /** @enum {string} */
                        language: "fr" | "nl" | "en";
                        capacity: number;
                        /** @enum {string} */
                        status: "planned" | "cancelled";
                        booked: number;
                        attended: number;
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
    "Session.cancel": {
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
    "Session.bookings": {
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
                        bookings: {
                            /** Format: uuid */
                            person: string;
                            /** @enum {string} */
                            status: "booked" | "attended" | "absent" | "cancelled";
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
    "Session.book": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and body, the request has no second effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                person: string;
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
    "Session.giveUp": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and body, the request has no second effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                person: string;
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
    "Session.attended": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and body, the request has no second effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    came: boolean;
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
    "Letter.list": {
        parameters: {
            query?: {
                person?: string;
                status?: "kept" | "waiting" | "sent" | "failed";
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
                        letters: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            person: string;
                            template: string;
                            /** @enum {string} */
                            language: "fr" | "nl" | "en";
                            subject: string;
                            /** @enum {string} */
                            status: "kept" | "waiting" | "sent" | "failed";
                            /** Format: date-time */
                            askedAt: string;
                            sentAt: string | null;
                            error: string | null;
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
    "Letter.one": {
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
                        person: string;
                        template: string;
                        /** @enum {string} */
                        language: "fr" | "nl" | "en";
                        subject: string;
                        /** @enum {string} */
                        status: "kept" | "waiting" | "sent" | "failed";
                        /** Format: date-time */
                        askedAt: string;
                        sentAt: string | null;
                        error: string | null;
                        body: string;
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
    "Export.one": {
        parameters: {
            query?: {
                /** @description With names, contacts and days of birth; for a branch manager only */
                names?: "yes" | "no";
            };
            header?: never;
            path: {
                table: "people" | "assessments";
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
    "Import.list": {
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
                        imports: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            state: "open" | "checking" | "checked" | "writing" | "ended";
                            /** @description Of people who are made up */
                            synthetic: boolean;
                            /** Format: date-time */
                            begunAt: string;
                            endedAt: string | null;
                            files: string[];
                            /** @description Good ones, as of the last check or of its end */
                            records: number;
                            badRows: number;
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
    "Import.begin": {
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
                    /** @default {} */
                    mapping?: {
                        /**
                         * @description Name of a file or sheet to table
                         * @default {}
                         */
                        tables?: {
                            [key: string]: "people" | "duos" | "proposals" | "meetings" | "assessments" | "outcomes" | "measures";
                        };
                        /**
                         * @description Header to column, of each table
                         * @default {}
                         */
                        columns?: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /**
                         * @description Cell to code, of each column of each table; the empty cell as well
                         * @default {}
                         */
                        values?: {
                            [key: string]: {
                                [key: string]: {
                                    [key: string]: string;
                                };
                            };
                        };
                    };
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
    "Import.tables": {
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
                        tables: {
                            /** @enum {string} */
                            table: "people" | "duos" | "proposals" | "meetings" | "assessments" | "outcomes" | "measures";
                            columns: string[];
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
    "Import.file": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and body, the request has no second effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                name: string;
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
                        name: string;
                        tables: {
                            table: ("people" | "duos" | "proposals" | "meetings" | "assessments" | "outcomes" | "measures") | null;
                            sheet: string;
                            rows: number;
                            unreadable: number;
                        }[];
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
    "Import.removeFile": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and body, the request has no second effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                name: string;
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
    "Import.mapping": {
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
                     * @description Name of a file or sheet to table
                     * @default {}
                     */
                    tables?: {
                        [key: string]: "people" | "duos" | "proposals" | "meetings" | "assessments" | "outcomes" | "measures";
                    };
                    /**
                     * @description Header to column, of each table
                     * @default {}
                     */
                    columns?: {
                        [key: string]: {
                            [key: string]: string;
                        };
                    };
                    /**
                     * @description Cell to code, of each column of each table; the empty cell as well
                     * @default {}
                     */
                    values?: {
                        [key: string]: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
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
    "Import.check": {
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
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "open" | "checking" | "checked" | "writing" | "ended";
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
    "Import.write": {
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
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "open" | "checking" | "checked" | "writing" | "ended";
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
    "Import.one": {
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
                        /** @enum {string} */
                        state: "open" | "checking" | "checked" | "writing" | "ended";
                        synthetic: boolean;
                        /** Format: date-time */
                        begunAt: string;
                        endedAt: string | null;
                        done: number;
                        total: number;
                        /** @description Good ones: to be written, or written */
                        records: number;
                        badRows: number;
                        errors: number;
                        notices: number;
                        /** @description Rows of people who may be there already */
                        doubles: number;
                        tables: {
                            /** @enum {string} */
                            table: "people" | "duos" | "proposals" | "meetings" | "assessments" | "outcomes" | "measures";
                            rows: number;
                            good: number;
                            known: number;
                            bad: number;
                        }[];
                        unknownColumns: {
                            table: string;
                            column: string | null;
                        }[];
                        files: {
                            file: string;
                            sheet: string;
                            table: ("people" | "duos" | "proposals" | "meetings" | "assessments" | "outcomes" | "measures") | null;
                            columns: string[];
                            rows: number;
                            unreadable: number;
                        }[];
                        mapping: {
                            /**
                             * @description Name of a file or sheet to table
                             * @default {}
                             */
                            tables: {
                                [key: string]: "people" | "duos" | "proposals" | "meetings" | "assessments" | "outcomes" | "measures";
                            };
                            /**
                             * @description Header to column, of each table
                             * @default {}
                             */
                            columns: {
                                [key: string]: {
                                    [key: string]: string;
                                };
                            };
                            /**
                             * @description Cell to code, of each column of each table; the empty cell as well
                             * @default {}
                             */
                            values: {
                                [key: string]: {
                                    [key: string]: {
                                        [key: string]: string;
                                    };
                                };
                            };
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
    "Import.discard": {
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
    "Import.progress": {
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
    "ImportFaults.faults": {
        parameters: {
            query?: {
                /** @description The last fault of the page before */
                after?: number;
                limit?: number;
                /** @description Only errors, or only notices */
                level?: "error" | "notice";
            };
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
                        faults: {
                            id: number;
                            file: string;
                            table: string;
                            line: number;
                            column: string | null;
                            rule: string;
                            /** @enum {string} */
                            level: "error" | "notice";
                            detail: string | null;
                        }[];
                        next: number | null;
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
    "ImportFaults.badRows": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                table: "people" | "duos" | "proposals" | "meetings" | "assessments" | "outcomes" | "measures";
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
    "ImportFaults.words": {
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
                        words: {
                            /** @enum {string} */
                            table: "people" | "duos" | "proposals" | "meetings" | "assessments" | "outcomes" | "measures";
                            column: string;
                            cell: string;
                            rows: number;
                            /** @description What may stand there, where that is a short list */
                            codes: string[];
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
    "Work.list": {
        parameters: {
            query?: {
                kind?: "interview" | "ask-again" | "training" | "attendance";
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
                            kind: "interview" | "ask-again" | "training" | "attendance";
                            person: string | null;
                            side: ("mentee" | "mentor") | null;
                            session: string | null;
                            /** Format: date */
                            since: string;
                            /** @description Modules that a mentor has followed, or people who booked a session */
                            many: number | null;
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
    "Closing.one": {
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
                        closing: {
                            successor: string;
                            /** Format: date */
                            closesOn: string;
                        } | null;
                    };
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    "Closing.announce": {
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
                    successor: string;
                    /**
                     * Format: date
                     * @description From this day on the branch does nothing any more
                     */
                    closesOn: string;
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
                        asked: number;
                        yes: number;
                        no: number;
                        /** @description Have not answered, which counts as a no */
                        silent: number;
                        /** @description Are still to be asked: announce again */
                        toAsk: number;
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
    "Closing.answers": {
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
                        asked: number;
                        yes: number;
                        no: number;
                        /** @description Have not answered, which counts as a no */
                        silent: number;
                        /** @description Are still to be asked: announce again */
                        toAsk: number;
                        closing: {
                            successor: string;
                            /** Format: date */
                            closesOn: string;
                        } | null;
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
    "Closing.mine": {
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
                        successor: string;
                        /** Format: date */
                        closesOn: string;
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
    "Closing.answer": {
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
                    textVersion: string;
                    /**
                     * @description Of the text that was read
                     * @enum {string}
                     */
                    language: "fr" | "nl" | "en";
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
}
