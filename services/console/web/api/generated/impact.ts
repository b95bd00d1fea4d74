/* Made by npm run api from what impact says of itself; not to be written by hand. */
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
    "/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Figures.figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/figures/published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Figures.published"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/figures/funnel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Funnel.funnel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/figures.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Funnel.published"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/comparison-pool": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Pool.state"];
        put: operations["Pool.replace"];
        post?: never;
        delete: operations["Pool.empty"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/comparison-pool/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Pool.check"];
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
    "Figures.figures": {
        parameters: {
            query?: {
                year?: number;
                branch?: string;
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
                        branch: string;
                        year: number | null;
                        /** Format: date */
                        asOf: string;
                        /** @description Some of the records are made up */
                        synthetic: boolean;
                        figures: {
                            id: string;
                            name: {
                                fr: string;
                                nl: string;
                                en: string;
                            };
                            definition: {
                                fr: string;
                                nl: string;
                                en: string;
                            };
                            /** @enum {string} */
                            unit: "persons" | "duos" | "solutions" | "days" | "hours" | "meetings" | "weeks" | "measures" | "share";
                            values: {
                                part: string | null;
                                numerator: number;
                                denominator: number | null;
                            }[];
                        }[];
                        /** @description K1 and K2 by year */
                        years: {
                            year: number;
                            persons: number;
                            duos: number;
                            job: number;
                            internship: number;
                            training: number;
                        }[];
                        /** @description How the days of K10 are spread; `to` is the last day that counts */
                        waiting: {
                            from: number;
                            to: number | null;
                            duos: number;
                        }[];
                        /** @description Which branches there are figures of */
                        branches: string[];
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
    "Figures.published": {
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
                        /** Format: date */
                        asOf: string;
                        /** @description Numbers that count fewer persons are left out */
                        threshold: number;
                        /** @description How publishedAs comes about */
                        rounding: {
                            fr: string;
                            nl: string;
                            en: string;
                        };
                        lines: {
                            /** @description null for all together */
                            branch: string | null;
                            /** @description null for all years */
                            year: number | null;
                            counted: {
                                accompanied: number;
                                duos: number;
                                jobs: number;
                                internshipsOrTrainings: number;
                                solutions: number;
                                personsWithSolution: number;
                            };
                            published: {
                                /** @description Persons with a signed agreement */
                                accompanied: number | null;
                                duos: number | null;
                                jobs: number | null;
                                internshipsOrTrainings: number | null;
                                /** @description Jobs, internships and trainings; a person may have several */
                                solutions: number | null;
                                personsWithSolution: number | null;
                                /** @description Solutions, rounded to hundreds */
                                publishedAs: number | null;
                                /** @description Why a number was left out */
                                withheld: {
                                    [key: string]: "below-threshold" | "would-reveal-another";
                                };
                            };
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
    "Funnel.funnel": {
        parameters: {
            query?: {
                year?: number;
                branch?: string;
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
                        /** @enum {string} */
                        indicator: "K9";
                        branch: string;
                        /**
                         * Format: date
                         * @description The day on which it was counted
                         */
                        asOf: string;
                        /** @description Some of the records are made up */
                        synthetic: boolean;
                        steps: {
                            /** @enum {string} */
                            step: "enrolled" | "informed" | "interviewed" | "trained" | "ready" | "proposed" | "met" | "agreed" | "withdrawn" | "overTarget";
                            definition: {
                                fr: string;
                                nl: string;
                                en: string;
                            };
                            figures: {
                                /** @description Year of enrolment */
                                year: number;
                                /** @enum {string} */
                                side: "mentee" | "mentor" | "both";
                                /** @description Persons */
                                numerator: number;
                                /** @description Persons */
                                denominator: number;
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
    "Funnel.published": {
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
                        indicator: "K9";
                        branch: string;
                        /**
                         * Format: date
                         * @description The day on which it was counted
                         */
                        asOf: string;
                        /** @description Some of the records are made up */
                        synthetic: boolean;
                        steps: {
                            /** @enum {string} */
                            step: "enrolled" | "informed" | "interviewed" | "trained" | "ready" | "proposed" | "met" | "agreed" | "withdrawn" | "overTarget";
                            definition: {
                                fr: string;
                                nl: string;
                                en: string;
                            };
                            figures: {
                                /** @description Year of enrolment */
                                year: number;
                                /** @enum {string} */
                                side: "mentee" | "mentor" | "both";
                                numerator: number | null;
                                denominator: number | null;
                                /** @description Why a number was left out */
                                reason: "below-threshold" | null;
                            }[];
                        }[];
                        /** @description Numbers that count fewer persons are left out */
                        threshold: number;
                        total: {
                            /** @description Persons with a signed agreement */
                            accompanied: number | null;
                            duos: number | null;
                            jobs: number | null;
                            internshipsOrTrainings: number | null;
                            /** @description Jobs, internships and trainings; a person may have several */
                            solutions: number | null;
                            personsWithSolution: number | null;
                            /** @description Solutions, rounded to hundreds */
                            publishedAs: number | null;
                            /** @description Why a number was left out */
                            withheld: {
                                [key: string]: "below-threshold" | "would-reveal-another";
                            };
                            years: {
                                [key: string]: {
                                    /** @description Persons with a signed agreement */
                                    accompanied: number | null;
                                    duos: number | null;
                                    jobs: number | null;
                                    internshipsOrTrainings: number | null;
                                    /** @description Jobs, internships and trainings; a person may have several */
                                    solutions: number | null;
                                    personsWithSolution: number | null;
                                    /** @description Solutions, rounded to hundreds */
                                    publishedAs: number | null;
                                    /** @description Why a number was left out */
                                    withheld: {
                                        [key: string]: "below-threshold" | "would-reveal-another";
                                    };
                                };
                            };
                        };
                        branches: {
                            [key: string]: {
                                /** @description Persons with a signed agreement */
                                accompanied: number | null;
                                duos: number | null;
                                jobs: number | null;
                                internshipsOrTrainings: number | null;
                                /** @description Jobs, internships and trainings; a person may have several */
                                solutions: number | null;
                                personsWithSolution: number | null;
                                /** @description Solutions, rounded to hundreds */
                                publishedAs: number | null;
                                /** @description Why a number was left out */
                                withheld: {
                                    [key: string]: "below-threshold" | "would-reveal-another";
                                };
                                years: {
                                    [key: string]: {
                                        /** @description Persons with a signed agreement */
                                        accompanied: number | null;
                                        duos: number | null;
                                        jobs: number | null;
                                        internshipsOrTrainings: number | null;
                                        /** @description Jobs, internships and trainings; a person may have several */
                                        solutions: number | null;
                                        personsWithSolution: number | null;
                                        /** @description Solutions, rounded to hundreds */
                                        publishedAs: number | null;
                                        /** @description Why a number was left out */
                                        withheld: {
                                            [key: string]: "below-threshold" | "would-reveal-another";
                                        };
                                    };
                                };
                            };
                        };
                        /** @description How publishedAs comes about */
                        rounding: {
                            fr: string;
                            nl: string;
                            en: string;
                        };
                    };
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    "Pool.state": {
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
                        /** @description The one in force first; of former ones no people are kept */
                        editions: {
                            version: number;
                            /** @description Over the people, in whatever order they come */
                            hash: string;
                            people: number;
                            /** @description Some of the people are made up */
                            synthetic: boolean;
                            /** Format: date-time */
                            importedAt: string;
                        }[];
                        /** @description People of the pool who have become mentees since, and are not compared with */
                        leftOut: number;
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
    "Pool.replace": {
        parameters: {
            query: {
                version: number;
                /** @description Over the people, in whatever order they come */
                hash: string;
            };
            header?: {
                /** @description Sent again with the same key and body, the request has no second effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
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
                        version: number;
                        /** @description Over the people, in whatever order they come */
                        hash: string;
                        people: number;
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
    "Pool.empty": {
        parameters: {
            query: {
                version: number;
            };
            header?: {
                /** @description Sent again with the same key and body, the request has no second effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
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
    "Pool.check": {
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
                        rows: number;
                        /** @description Rows without faults */
                        people: number;
                        faultsFound: number;
                        /** @description The first 500; no value that was sent is repeated */
                        faults: {
                            line: number;
                            field: string | null;
                            rule: string;
                            detail?: string;
                        }[];
                        /** @description To be named when this is written; null as long as something is wrong */
                        hash: string | null;
                        /** @description Of the edition in force; 0 before the first */
                        version: number;
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
}
