// Made from the route table by `npm run web:client`. Not edited by hand.

export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process answers */
        get: operations["readLiveness"];
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
        /** Database, Temporal and worker answer */
        get: operations["readReadiness"];
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
        /** Measurements in the format of Prometheus */
        get: operations["readMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, in which positions, and for which office */
        get: operations["readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** How you want your screen: the whole of it each time */
        put: operations["saveSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The filters you keep */
        get: operations["listViews"];
        /** Keeps a filter; the same name on the same screen replaces it */
        put: operations["saveView"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{viewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Throws a filter away */
        delete: operations["deleteView"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Looks a person up before a dossier is opened; every search is recorded */
        post: operations["searchPersons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cases you may see, the latest opened first unless asked otherwise */
        get: operations["listCases"];
        put?: never;
        /** Opens a case: a dossier, or a file of its own */
        post: operations["openCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same list, found by a name too: names never stand in an address */
        post: operations["searchCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One box: the beginning of a code, a whole identity number, or syllables of a name; only among the cases you may see */
        post: operations["searchBox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A case as it stands */
        get: operations["readCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/reveal-identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The whole identity number; the look is recorded */
        post: operations["revealIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who looked at a case, when, at what and why: for auditors and the office whose turn it is */
        get: operations["readAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every act: who, when it happened and was recorded, under which article, what it changed */
        get: operations["readHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/time-limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every limit of a case with its proof */
        get: operations["readTimeLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/side-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The side proceedings that hang on a case, those you take part in, the latest first */
        get: operations["listSideCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The papers of a case, made here and uploaded */
        get: operations["listDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/documents/{documentId}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A paper as PDF, in the state it is in */
        get: operations["openDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/dossier-bundle.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All papers of the dossier as one PDF: cover, index, folios stamped, bookmarks, and the hash of the whole */
        get: operations["openDossierBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/available-acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What may be done now, by whom, and why the rest may not; the most urgent first */
        get: operations["listAvailableActs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/following-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files that may follow from a case, with what it proposes for them */
        get: operations["listFollowingCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/fast-forward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves the time of one simulated case, from deadline to deadline (embedded mode only) */
        post: operations["fastForwardCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opening-acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a dossier is opened: the acts that open one, and the form of the person */
        get: operations["listOpeningActs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Any other name: refused */
        post: operations["performUnknownAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{request}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of an act you asked for, by its id or your Idempotency-Key */
        get: operations["readRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Days off and make-up days with their names and sources */
        get: operations["readCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/worklist/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much is due on each day, with days off and make-up days named */
        get: operations["listWorkDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facility/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who comes, who is there and in which stage, whose term ends */
        get: operations["readFacilityOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody under supervision: days counted, left out and remaining, tests, reviews, officer and plan */
        get: operations["readSupervisionOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open and overdue cases of all you may see, each number with the filter of its list */
        get: operations["readStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exactly the cases that a number of the statistics counts */
        get: operations["listStatisticsCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/paper-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the paper file is, and every move of it */
        get: operations["readPaperFile"];
        put?: never;
        /** Say that the paper file is handed over, received or put on a shelf */
        post: operations["movePaperFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/worklist.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The worklist as a file */
        get: operations["exportWorklistXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of cases as a file */
        get: operations["exportCasesXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lists/{list}.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of the three lists as a file */
        get: operations["exportListXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The statistics as a file, one table each */
        get: operations["exportStatisticsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/worklist.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The worklist as a file */
        get: operations["exportWorklistPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of cases as a file */
        get: operations["exportCasesPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lists/{list}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of the three lists as a file */
        get: operations["exportListPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The statistics as a file, one table each */
        get: operations["exportStatisticsPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/prints/{kind}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cover, index of papers with folios, or journal of a case */
        get: operations["printCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lists/{list}/form.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A list of your commune for a year, in the columns of its form */
        get: operations["printListForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The registers your office has numbers in */
        get: operations["listRegisters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/{kind}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An office's register of numbers given out in a year */
        get: operations["printRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/overview.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The month's list of everybody under supervision */
        get: operations["printSupervision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/worklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for your office, the most urgent first, with counts by group */
        get: operations["listWorklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/worklist/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Papers of your office that wait for your signature or a number, and what colleagues laid before you */
        get: operations["listWaitingPapers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/worklist/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a work item of your office on */
        post: operations["claimWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/worklist/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a work item to an official of your office, or lays it back (null) */
        post: operations["assignWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/officials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The officials of your own office today, with what each has in hand */
        get: operations["listOfficeOfficials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lists/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of the three lists, as far as it is yours */
        get: operations["readList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notices to your office, the latest first */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{noticeId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks a notice, and the older ones about the same thing, as read by you */
        post: operations["markNoticeRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks the notices to your office up to an instant as read by you: those that came since stay unread */
        post: operations["markNoticesRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A server-sent stream of ids and versions of the cases you may see; resumes with Last-Event-ID */
        get: operations["streamChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stores a scanned paper before the act that names it */
        post: operations["storeUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/uploads/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Opens an uploaded file */
        get: operations["readUpload"];
        put?: never;
        post?: never;
        /** Takes back a file of yours that no act has named */
        delete: operations["deleteUpload"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your drafts, without their content */
        get: operations["listDrafts"];
        /** Saves what you typed: one draft per case and act */
        put: operations["saveDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draftId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft of yours */
        get: operations["readDraft"];
        put?: never;
        post?: never;
        /** Throws a draft away: yours, or one laid before your office */
        delete: operations["deleteDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Drafts on this case laid before your office, without their content */
        get: operations["listCaseDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/drafts/{draftId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft laid before your office; the look is recorded */
        get: operations["readCaseDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Two bodies of law side by side, duty by duty */
        get: operations["compareRegimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/instruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The legal instruments the product cites, and which body of law rests on which */
        get: operations["listInstruments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/glossary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The words of the field, by their Vietnamese spelling */
        get: operations["readGlossary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The papers the product can make, with form number and how sure their layout is */
        get: operations["listTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{id}/specimen.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a paper looks like, filled with invented data and marked "MẪU" */
        get: operations["openSpecimen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the ledger of the cases in your grant is whole, with counts and the grants themselves */
        get: operations["readAuditOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who looked at what inside your grant, the latest first */
        get: operations["readAccessLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Checks the hash chain of one case now: whole, or the first bad entry */
        get: operations["verifyCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A package with which anybody can check the chain of a case again; without personal text; recorded as an export */
        get: operations["exportEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/axis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One time axis of a case: entries of the ledger, Temporal runs and looks */
        get: operations["readAxis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/officials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Officials with positions, delegations and leave; the head of an office sees its own */
        get: operations["listOfficials"];
        put?: never;
        /** Adds an official with its first positions */
        post: operations["addOfficial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/officials/{officialId}/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives an official a position from a date, with or without an end */
        post: operations["addPosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/officials/{officialId}/positions/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a position with a last day; work taken on falls back to the office once it is over */
        post: operations["endPosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/officials/{officialId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The official uses the product until a last day */
        post: operations["endOfficial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who signs for whom: of your office, or of all */
        get: operations["listDelegations"];
        put?: never;
        /** Lets one official sign in the place of another of the same office, from–to, on a paper */
        post: operations["addDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/delegations/{delegationId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a delegation early, with a last day */
        post: operations["endDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Offices with dates, superiors, successors, officials and open cases */
        get: operations["listAgencyDetails"];
        put?: never;
        /** Adds an office from a date, with its superior and the offices it takes over from */
        post: operations["addAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/agencies/{agencyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes an office: name, end, superior, successor, whether it is on the system */
        post: operations["changeAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed what in offices, officials, leave, rosters and calendars, the latest first; the head of an office sees what concerns it */
        get: operations["listAdministrationChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The working calendar that counts now, year by year, and every version before it */
        get: operations["listCalendars"];
        put?: never;
        /** A year of the working calendar: first looked at (dryRun), then signed; running limits are counted anew */
        post: operations["enterCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/awaited-offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open cases of an office that has ended and that nobody, or several, came after: who is asked to say which office takes over (act recordSuccession) */
        get: operations["listAwaitedOffices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who of your office is away, and who stands in */
        get: operations["listLeave"];
        put?: never;
        /** An official is away from–to: its open work goes to a substitute of the same office and comes back at the end */
        post: operations["enterLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leave/{leaveId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The official is back: what the substitute still has of its work goes back now */
        post: operations["endLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty-roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who of your office is on duty: now, and by the roster of a span */
        get: operations["readDutyRoster"];
        /** Puts the shifts of a span in the place of those that begin in it */
        put: operations["saveDutyRoster"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which notices come to you by mail, and when the digest */
        get: operations["readNoticeSettings"];
        /** Chooses which notices come to you by mail, and when the digest */
        put: operations["saveNoticeSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paper-cases/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The empty workbook for entering paper cases, every column explained */
        get: operations["readPaperCaseTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paper-cases/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Every fault of a workbook by row and column, and where each case would land; writes nothing */
        post: operations["checkPaperCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paper-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enters rows of a workbook as cases, by the ordinary acts; a row entered before is not entered again */
        post: operations["enterPaperCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/competent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which office of a kind is competent for a place on a day; several or none: a person chooses */
        get: operations["findCompetentAgency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Offices that exist on a day */
        get: operations["listAgencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The positions and the kinds of office by their names, for a field to choose from */
        get: operations["listOfficeChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Communes, wards and special zones that exist on a day, found by name with or without accents */
        get: operations["listCommunes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every time limit of the law, or those in force on a date, with source, confidence and how many open cases wait under each */
        get: operations["listLegalLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The procedures and their stages in the order a case goes through, and the regimes, by name */
        get: operations["listProcedures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A procedure as a map: stages, and acts with who may perform them */
        get: operations["readProcedure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What would become of the case if these acts were done on those days, and what time alone would bring; nothing is recorded of them */
        post: operations["supposeActs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/rehearsals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Draft laws that were rehearsed and signed off, the latest first */
        get: operations["listLawRehearsals"];
        put?: never;
        /** A draft law tried on every open case: old and new dates side by side (dryRun), then signed off with its file. It puts nothing in force */
        post: operations["rehearseLaw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/rehearsals/{rehearsalId}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file of a signed rehearsal, json */
        get: operations["readLawRehearsalJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/rehearsals/{rehearsalId}.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file of a signed rehearsal, xlsx */
        get: operations["readLawRehearsalXlsx"];
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
        ScreenSettings: {
            /** @enum {string} */
            theme?: "light" | "dark" | "auto";
            /** @description single letters do nothing */
            shortcutsOff?: boolean;
            /** @enum {string} */
            density?: "normal" | "compact";
        };
        PaperReference: {
            number: string;
            /** Format: date */
            date: string;
            /** Format: uuid */
            uploadId?: string;
        };
        NewPerson: {
            /** @example Nguyễn Văn Thử */
            fullName: string;
            otherName?: string;
            /**
             * @description or the year alone where only that is known
             * @example 1999-04-30
             */
            birthDate: string;
            /** @enum {string} */
            sex: "male" | "female";
            /** @description 12 digits, or the 9 of an old card */
            identityNumber?: string;
            /** @description why the number is right though it disagrees with sex or birth year (sex changed, birth date corrected) */
            identityNumberReason?: string;
            /** Format: date */
            identityIssuedOn?: string;
            identityIssuedBy?: string;
            nationality?: string;
            ethnicity?: string;
            religion?: string;
            occupation?: string;
            education?: string;
            birthPlace?: string;
            /** @example Số 1, phố Thử, phường Thử */
            residence: string;
            /** @example 00004 */
            communeCode: string;
            permanentResidence?: string;
        };
        PaperFileMove: {
            /** @constant */
            move: "handOver";
            toAgencyId: string;
        } | {
            /** @constant */
            move: "receive";
            place?: string;
        } | {
            /** @constant */
            move: "shelf";
            /**
             * @description room, cabinet, shelf; never a person
             * @example Phòng 203, tủ 4, ngăn 2
             */
            place: string;
        };
        __schema0: string | number | boolean | null | components["schemas"]["__schema0"][] | {
            [key: string]: components["schemas"]["__schema0"];
        };
        __schema1: string | number | boolean | null | components["schemas"]["__schema1"][] | {
            [key: string]: components["schemas"]["__schema1"];
        };
        __schema2: string | number | boolean | null | components["schemas"]["__schema2"][] | {
            [key: string]: components["schemas"]["__schema2"];
        };
        Health: {
            /** @enum {string} */
            status: "live" | "ready" | "notReady";
            parts?: {
                [key: string]: boolean;
            };
        };
        Problem: {
            type: string;
            /** @description one Vietnamese sentence per code */
            title: string;
            status: number;
            /** @enum {string} */
            code: "actNotInProcedure" | "actNotAllowedInStage" | "notCompetent" | "caseClosed" | "bodyInvalid" | "happenedInFuture" | "happenedBeforeCause" | "lateEntryNeedsReason" | "lateEntryNeedsPaper" | "paperChannelNotAllowed" | "dossierIncomplete" | "termOutsideRange" | "noLegalNumber" | "calendarMissing" | "officeMissing" | "officeNotInForce" | "officeKindWrong" | "windowStillOpen" | "windowClosed" | "guardNotMet" | "alreadyRecorded" | "correctionNotAllowed" | "documentStateWrong" | "numberTaken" | "secondOpenDossier" | "humanDecisionNeeded" | "versionStale" | "idempotencyKeyReused" | "caseNotFound" | "personNotFound" | "uploadRefused" | "requestInvalid" | "malformedBody" | "notKnownOn" | "idempotencyKeyMissing" | "notSignedIn" | "notAnOfficial" | "actingAgencyNotHeld" | "successionNotRecorded" | "notAllowed" | "notLoopback" | "embeddedModeOnly" | "notFound" | "personAlreadyKnown" | "alreadyClaimed" | "caseIsMoving" | "administrationConflict" | "calendarRefused" | "rehearsalRefused" | "previewStale" | "paperFileElsewhere" | "bodyTooLarge" | "mediaTypeWrong" | "tooManyRequests" | "internalFault" | "databaseUnavailable" | "engineUnavailable";
            /** @description the article that says no */
            source: string | null;
            /** @description ids, dates, duties and field names */
            facts: {
                [key: string]: unknown;
            };
            /** @description what is missing or stands in the way, in Vietnamese; for reading, never to act on */
            details?: string[];
            supportId?: string;
        };
        Me: {
            officialId: string;
            name: string;
            /** @enum {string} */
            mode: "embedded" | "production";
            now: string;
            positions: {
                agencyId: string;
                agencyName: string;
                agencyKind: string;
                position: string;
                positionLabel: string;
                prefix: string | null;
                from: string;
                to: string | null;
                isHeldToday: boolean;
            }[];
            /** @description the office this request is made for: X-Acting-Agency, else that of the oldest position */
            actingAgencyId: string;
            actingAgencyName: string;
            actingAgencyKind: string;
            actingPositions: {
                position: string;
                label: string;
                /** @description KT. or TL. */
                prefix: string | null;
            }[];
            /** @description what the bell counts */
            unreadNotices: number;
            settings: components["schemas"]["ScreenSettings"];
        };
        SavedViews: {
            views: components["schemas"]["SavedView"][];
        };
        SavedView: {
            /** Format: uuid */
            id: string;
            screen: string;
            name: string;
            query: string;
            savedAt: string;
        };
        FoundPersons: {
            persons: components["schemas"]["FoundPerson"][];
        };
        FoundPerson: {
            /** Format: uuid */
            personId: string;
            /** @description false: another office holds the record; you learn only where */
            isVisible: boolean;
            person: {
                fullName: string;
                birthYear: number;
            } | null;
            offices: {
                agencyId: string;
                name: string;
            }[];
            hasOpenCase: boolean;
        };
        ActAnswer: {
            /** @description null for a dry run */
            requestId: string | null;
            /** Format: uuid */
            caseId: string;
            code: string;
            version: number;
            isDryRun: boolean;
            recorded: components["schemas"]["RecordedEvent"][];
            runningLimits: {
                limitId: string;
                duty: string;
                label: string;
                key: string | null;
                /** @enum {string} */
                nature: "duty" | "right" | "limitation" | "minimum";
                holderRole: string;
                holder: string;
                holderAgencyId: string | null;
                runsFrom: string;
                regime: string;
                amount: number | null;
                unit: string;
                /** @enum {string} */
                confidence: "T" | "S" | "I" | "?";
                source: string;
                dueDate: string | null;
                dueAt: string | null;
                provisional: boolean;
                /** @enum {string} */
                status: "running" | "paused" | "met" | "missed" | "lapsed" | "cancelled";
                metAt: string | null;
                outcome: ("inTime" | "late" | "inTimeRecordedLate" | "notMeasured") | null;
                escalatedTo: string | null;
                due: components["schemas"]["Due"];
                /** @description began with this act, or was counted anew by it */
                isChanged: boolean;
                /** @description of a changed one, else null: each day counted, skipped or rolled, and why */
                proof: unknown;
            }[];
            /** @description papers this act asked for or changed */
            documents: components["schemas"]["CaseDocument"][];
            /** @description of a dry run: what looks strange and stops nobody */
            warnings: string[];
        };
        RecordedEvent: {
            seq: number;
            type: string;
            happenedAt: string;
            words: string;
        };
        Due: {
            /** @description "Hạn", "Dự kiến, chưa kiểm chứng", "Chưa có hạn luật định" */
            label: string;
            /** @description "Thứ Ba 24/02/2026"; with hours "09:30 Thứ Ba 07/07/2026" */
            text: string;
            /** @description "còn 2 ngày làm việc", "quá hạn 3 ngày"; null where nothing runs or nobody is late */
            remaining: string | null;
            /** @enum {string} */
            kind: "due" | "expected" | "none";
            isOverdue: boolean;
            unit: ("workingDay" | "day" | "hour") | null;
        };
        CaseDocument: {
            documentId: string;
            template: string;
            title: string;
            issuerRole: string;
            issuerAgencyId: string | null;
            actSeq: number;
            /** @enum {string} */
            state: "draft" | "signed" | "numbered" | "issued" | "void";
            number: string | null;
            signerId: string | null;
            date: string | null;
        };
        Accepted: {
            /** Format: uuid */
            requestId: string;
            /** Format: uuid */
            caseId: string;
            /** @enum {string} */
            status: "received" | "accepted";
        };
        Cases: {
            cases: components["schemas"]["CaseRow"][];
            next: string | null;
        };
        CaseRow: {
            /** Format: uuid */
            caseId: string;
            code: string;
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            personKind: "adult" | "juvenile";
            regime: string;
            regimeLabel: string;
            openedOn: string;
            isSimulated: boolean;
            isFormer: boolean;
            /** @enum {string} */
            kind: "main" | "side" | "standalone";
            mainCaseId: string | null;
            procedure: string | null;
            procedureLabel: string | null;
            stage: string | null;
            stageLabel: string | null;
            version: number;
            nextDueAt: string | null;
            nextDuty: string | null;
            nextDutyLabel: string | null;
            /** @description of the limit to look at first: overdue and still owed, else the next to run out */
            due: components["schemas"]["Due"] | null;
            missedCount: number | null;
            isHeld: boolean | null;
            isHeldPastGround: boolean | null;
            closedOutcome: string | null;
            closedOutcomeLabel: string | null;
            closedAt: string | null;
            person: {
                fullName: string;
                birthYear: number;
            } | null;
        };
        FoundCases: {
            cases: components["schemas"]["CaseRow"][];
            next: string | null;
            /** @description the name fits more persons than could be looked at: type more of it */
            isCut: boolean;
        };
        Found: {
            cases: components["schemas"]["FoundCase"][];
            /** @description there is more than is shown */
            isCut: boolean;
        };
        FoundCase: {
            /** Format: uuid */
            caseId: string;
            code: string;
            /** @description null where it was expunged */
            person: string | null;
            birthYear: number | null;
            procedureLabel: string | null;
            stageLabel: string | null;
        };
        Case: {
            /** Format: uuid */
            caseId: string;
            code: string;
            version: number;
            regime: string;
            regimeLabel: string;
            procedure: string;
            procedureLabel: string;
            procedureVersion: number;
            stage: string;
            stageLabel: string;
            openedAt: string;
            stageEnteredAt: string;
            previousCaseId: string | null;
            /**
             * @description of the main path, hanging on a case of it, or standing by itself
             * @enum {string}
             */
            kind: "main" | "side" | "standalone";
            mainCaseId: string | null;
            /** @description of a side proceeding: the code of its main case */
            mainCode: string | null;
            isSimulated: boolean;
            /** @description the time it is in the case */
            caseNow: string;
            /** @description your office left the case: you see what was recorded until then */
            isFormer: boolean;
            /** @enum {string} */
            personKind: "adult" | "juvenile";
            isJuvenile: boolean;
            /** @description null where it was expunged */
            person: components["schemas"]["Person"] | null;
            /** @description "0010********"; whole only by reveal-identity; null where none was entered */
            identityNumberMasked: string | null;
            /** @description the paper file it was entered from, late; null for a case opened here */
            enteredFrom: {
                number: string;
                date: string;
                recordedAt: string;
                words: string;
            } | null;
            /** @description the day asked for with knownOn; null: as known now */
            knownOn: string | null;
            /** @description the procedures a case goes through, in order */
            stages: {
                procedure: string;
                label: string;
                isDone: boolean;
                isHere: boolean;
            }[];
            /** @description why time stands still, with the article */
            pauseReason: string | null;
            /** @description notices nobody of the office they went to has opened, and a notice to the person that could not be handed over */
            undelivered: number;
            offices: {
                role: string;
                roleLabel: string;
                agencyId: string;
                name: string;
                from: string;
                to: string | null;
            }[];
            /** @description what is overdue and still owed, else what runs out first */
            nextLimit: components["schemas"]["TimeLimit"] | null;
            tasks: {
                taskId: string;
                task: string;
                label: string;
                holderRole: string;
                holderAgencyId: string | null;
                rank: number;
                reviewAt: string | null;
                source: string | null;
                subject: string | null;
                raisedAt: string;
            }[];
            custody: {
                custodyId: string;
                kind: string;
                kindLabel: string;
                holderRole: string;
                holder: string;
                holderAgencyId: string | null;
                from: string;
                credited: boolean;
                ground: string;
                groundEndedAt: string | null;
            } | null;
            pauses: {
                pauseId: string;
                ground: string;
                groundLabel: string;
                source: string;
                from: string;
                to: string | null;
                rule: string;
            }[];
            lists: {
                entryId: string;
                list: string;
                agencyId: string | null;
                from: string;
                to: string | null;
                ground: string;
                closingGround: string | null;
            }[];
            documents: components["schemas"]["CaseDocument"][];
            milestones: {
                [key: string]: string;
            };
            facts: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
            pendingOutcome: string | null;
            closed: {
                outcome: string;
                at: string;
            } | null;
        };
        Person: {
            fullName: string;
            otherName?: string;
            birthDate: string;
            /** @enum {string} */
            sex: "male" | "female";
            identityIssuedOn?: string;
            identityIssuedBy?: string;
            nationality?: string;
            ethnicity?: string;
            religion?: string;
            occupation?: string;
            education?: string;
            birthPlace?: string;
            residence: string;
            communeCode: string;
            permanentResidence?: string;
            hasStableResidence?: boolean;
        };
        TimeLimit: {
            limitId: string;
            duty: string;
            label: string;
            key: string | null;
            /** @enum {string} */
            nature: "duty" | "right" | "limitation" | "minimum";
            holderRole: string;
            holder: string;
            holderAgencyId: string | null;
            runsFrom: string;
            regime: string;
            amount: number | null;
            unit: string;
            /** @enum {string} */
            confidence: "T" | "S" | "I" | "?";
            source: string;
            dueDate: string | null;
            dueAt: string | null;
            provisional: boolean;
            /** @enum {string} */
            status: "running" | "paused" | "met" | "missed" | "lapsed" | "cancelled";
            metAt: string | null;
            outcome: ("inTime" | "late" | "inTimeRecordedLate" | "notMeasured") | null;
            escalatedTo: string | null;
            due: components["schemas"]["Due"];
        };
        IdentityNumber: {
            /** Format: uuid */
            caseId: string;
            identityNumber: string;
        };
        Looks: {
            /** Format: uuid */
            caseId: string;
            looks: components["schemas"]["Look"][];
            next: number | null;
        };
        Look: {
            id: number;
            at: string;
            kind: string;
            kindLabel: string;
            subject: string | null;
            purpose: string | null;
            officialId: string;
            officialName: string | null;
            agencyId: string;
            agencyName: string | null;
            requestId: string;
        };
        History: {
            /** Format: uuid */
            caseId: string;
            code: string;
            version: number;
            /** @description hash of the last event, hexadecimal */
            headHash: string;
            knownOn: string | null;
            entries: components["schemas"]["HistoryEntry"][];
            runs: {
                runId: string;
                workflowType: string;
                status: string;
                startedAt: string | null;
                closedAt: string | null;
                events: number;
                isArchived: boolean;
                /** @description in Temporal's own UI */
                url: string | null;
            }[];
            /** @description true: only archived runs are listed */
            isTemporalAway: boolean;
        };
        HistoryEntry: {
            /** @description number of its first event */
            seq: number;
            lastSeq: number;
            /** @description by which a correction or a confirmation names the act */
            actSeq: number | null;
            /** @enum {string} */
            kind: "act" | "time";
            act: string | null;
            actLabel: string | null;
            event: string | null;
            procedure: string | null;
            procedureLabel: string | null;
            stage: string | null;
            stageLabel: string | null;
            happenedAt: string;
            timeUncertain: boolean;
            recordedAt: string;
            recordedBy: string;
            recordedByName: string | null;
            recordedByAgency: string | null;
            actingRole: string | null;
            actingRoleLabel: string | null;
            actingAgencyId: string | null;
            actingAgency: string | null;
            signerId: string | null;
            signerPrefix: string | null;
            channel: ("system" | "paper") | null;
            paper: {
                number: string;
                date: string;
                uploadId?: string;
            } | null;
            isLateEntry: boolean;
            source: string | null;
            facts: {
                [key: string]: unknown;
            };
            verdict: ("confirmed" | "disputed") | null;
            correctedBySeq: number | null;
            /** @description what it changed, in words */
            changes: string[];
            limitsStarted: string[];
            limitsStartedLabels: string[];
            limitsMet: {
                duty: string;
                label: string;
                outcome: string;
                outcomeLabel: string;
            }[];
            limitsMissed: string[];
            limitsMissedLabels: string[];
            documents: {
                documentId: string;
                template: string;
                title: string;
                /** @description null while its file is being made */
                href: string | null;
            }[];
            /** @description free text of the act; only with text=true */
            personalText: {
                [key: string]: unknown;
            } | null;
            requestId: string;
            /** @description of its last event in the chain, hexadecimal */
            hash: string | null;
        };
        TimeLimits: {
            /** Format: uuid */
            caseId: string;
            version: number;
            caseNow: string;
            knownOn: string | null;
            limits: {
                limitId: string;
                duty: string;
                label: string;
                key: string | null;
                /** @enum {string} */
                nature: "duty" | "right" | "limitation" | "minimum";
                holderRole: string;
                holder: string;
                holderAgencyId: string | null;
                runsFrom: string;
                regime: string;
                amount: number | null;
                unit: string;
                /** @enum {string} */
                confidence: "T" | "S" | "I" | "?";
                source: string;
                dueDate: string | null;
                dueAt: string | null;
                provisional: boolean;
                /** @enum {string} */
                status: "running" | "paused" | "met" | "missed" | "lapsed" | "cancelled";
                metAt: string | null;
                outcome: ("inTime" | "late" | "inTimeRecordedLate" | "notMeasured") | null;
                escalatedTo: string | null;
                due: components["schemas"]["Due"];
                startedBySeq: number;
                procedure: string;
                bound: string;
                /** @description each day counted, skipped or rolled, and why */
                proof: components["schemas"]["__schema3"];
                /** @description which of several limits of one duty it is: whose window */
                keyLabel: string | null;
                /** @description of a missed limit: why it is still missed */
                cause: string | null;
                /** @description of a missed limit: who was told */
                escalatedToName: string | null;
            }[];
            /** @description the pause ledger: intervals with ground, article, who recorded them, and what each did */
            pauses: {
                pauseId: string;
                ground: string;
                groundLabel: string;
                source: string;
                from: string;
                to: string | null;
                duties: string[];
                rule: string;
                /** @description whole days it lasted; null while it is open */
                days: number | null;
                /** @description who recorded it */
                recordedByName: string;
                /** @description each limit it moved: how it was counted before and after, in words */
                moved: string[];
                /** @description limits it stands or stood still */
                stopped: string[];
                /** @description what it does to a term: counts as served, is added to it, is not said, or ends it; a day that two intervals cover is told once */
                terms: {
                    term: string;
                    /** @enum {string} */
                    effect: "counted" | "uncounted" | "undecided" | "ends";
                    days: number | null;
                    isDecided: boolean;
                    words: string;
                }[];
            }[];
            /** @description custody before the measure, and what of it is taken off the term */
            custodies: {
                custodyId: string;
                kind: string;
                kindLabel: string;
                holder: string;
                from: string;
                to: string | null;
                /** @enum {string} */
                effect: "credited" | "notCredited" | "unsaid";
                /** @description days taken off the term of the measure; null before it begins */
                days: number | null;
                source: string;
                /** @enum {string} */
                confidence: "T" | "S" | "I" | "?";
                words: string;
            }[];
            /** @description the terms of the case, with their arithmetic */
            terms: {
                term: string;
                label: string;
                start: string;
                end: string | null;
                earliest: string | null;
                latest: string | null;
                lines: {
                    step: string;
                    amount: number;
                    unit: string;
                    lastDay: string | null;
                    article: string;
                    /** @enum {string} */
                    confidence: "T" | "S" | "I" | "?";
                }[];
            }[];
        };
        SideCases: {
            /** Format: uuid */
            caseId: string;
            /** @description of a side proceeding: its main case, where you may see it */
            main: components["schemas"]["CaseRow"] | null;
            cases: components["schemas"]["SideCase"][];
        };
        SideCase: {
            /** Format: uuid */
            caseId: string;
            code: string;
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            personKind: "adult" | "juvenile";
            regime: string;
            regimeLabel: string;
            openedOn: string;
            isSimulated: boolean;
            isFormer: boolean;
            /** @enum {string} */
            kind: "main" | "side" | "standalone";
            mainCaseId: string | null;
            procedure: string | null;
            procedureLabel: string | null;
            stage: string | null;
            stageLabel: string | null;
            version: number;
            nextDueAt: string | null;
            nextDuty: string | null;
            nextDutyLabel: string | null;
            /** @description of the limit to look at first: overdue and still owed, else the next to run out */
            due: components["schemas"]["Due"] | null;
            missedCount: number | null;
            isHeld: boolean | null;
            isHeldPastGround: boolean | null;
            closedOutcome: string | null;
            closedOutcomeLabel: string | null;
            closedAt: string | null;
            person: {
                fullName: string;
                birthYear: number;
            } | null;
            /** @description who moves next; null once it is closed */
            holder: string | null;
        };
        Documents: {
            /** Format: uuid */
            caseId: string;
            version: number;
            documents: {
                documentId: string;
                template: string;
                title: string;
                issuerRole: string;
                issuerAgencyId: string | null;
                actSeq: number;
                /** @enum {string} */
                state: "draft" | "signed" | "numbered" | "issued" | "void";
                number: string | null;
                signerId: string | null;
                date: string | null;
                stateLabel: string;
                issuer: string;
                signerName: string | null;
                /** @description what its form is, and whether the form itself was read */
                formNote: string | null;
                /** @description that it waits for no signature, because its act was entered from a paper that is out */
                paperNote: string | null;
                files: {
                    state: string;
                    size: number;
                    sha256: string;
                    madeAt: string;
                }[];
                /** @description null while its file is being made */
                href: string | null;
            }[];
            knownOn: string | null;
            uploads: components["schemas"]["CaseUpload"][];
            papers: {
                type: string;
                label: string;
                number: string | null;
                date: string;
                folioFrom: number;
                folioTo: number;
                uploadId: string;
            }[];
            /** @description what the dossier must hold under its regime, with what is missing */
            required: {
                type: string;
                label: string;
                form: string | null;
                article: string;
                isThere: boolean;
            }[];
            dossier: {
                /** @description SHA-256 of the manifest: of the whole dossier as it stands; null without papers, or where a file's hash was not recorded */
                hash: string | null;
                /** @description what the hash is taken of: a line per paper, fields parted by tabs, each line ended by a line feed */
                manifest: string | null;
                /** @description hand-over and decision that recorded the hash */
                bound: {
                    /** @enum {string} */
                    by: "handOver" | "courtDecision";
                    label: string;
                    at: string;
                    atText: string;
                    hash: string;
                    /** @description the dossier is still the one that was bound */
                    isSame: boolean;
                }[];
                /** @description all papers as one PDF; null while there are none */
                bundleHref: string | null;
            };
        };
        CaseUpload: {
            /** Format: uuid */
            uploadId: string;
            mediaType: string;
            size: number;
            sha256: string;
            /** @description null where they could not be counted */
            pages: number | null;
            uploadedBy: string;
            uploadedByName: string | null;
            agencyId: string;
            agencyName: string | null;
            uploadedAt: string;
            href: string;
            /** @description the act that named it */
            act: string | null;
            actSeq: number | null;
            actLabel: string | null;
            field: string | null;
            fieldLabel: string | null;
            /** @description what kind of paper, where the act says so */
            paperType: string | null;
            paperTypeLabel: string | null;
            folioFrom: number | null;
            folioTo: number | null;
            /** @description number and date of the paper the act rests on */
            paper: {
                number: string;
                date: string;
            } | null;
        };
        AvailableActs: {
            /** Format: uuid */
            caseId: string;
            version: number;
            procedure: string;
            stage: string;
            stageLabel: string;
            acts: components["schemas"]["AvailableAct"][];
        };
        AvailableAct: {
            act: string;
            label: string;
            procedure: string;
            source: string | null;
            /** @description what it is, who does it, by which article */
            sentence: string;
            /** @description what the moment of the event asks: "Thời điểm …" */
            eventQuestion: string;
            /** @description JSON Schema of its fields; each carries x-label, x-choices (value → word) and control */
            schema: {
                [key: string]: unknown;
            };
            /** @description field path → label */
            fieldLabels: {
                [key: string]: string;
            };
            /** @description field path → value → word */
            choiceLabels: {
                [key: string]: {
                    [key: string]: string;
                };
            };
            isAllowed: boolean;
            /** @description may be recorded from paper for the office it belongs to */
            byPaper: boolean;
            /** @description not yours to record, but of somebody in your office: you may prepare a draft for them */
            byColleague: boolean;
            /** @description of what you may do now, this meets the nearest due date */
            isUrgent: boolean;
            /** @description capacities that perform it */
            belongsTo: string[];
            /** @description titles of the papers it may ask for */
            documents: string[];
            /** @description limits it may start */
            startsLimits: string[];
            /** @description limits it meets */
            meetsLimits: string[];
            refusal: {
                code: string;
                sentence: string;
                source: string | null;
                /** @description what is missing or stands in the way */
                details: string[];
                facts: {
                    [key: string]: unknown;
                };
            } | null;
            /** @enum {string} */
            kind: "now" | "notNow" | "otherOffice";
        };
        FollowingCases: {
            /** Format: uuid */
            caseId: string;
            code: string;
            /** @description the person of the case, whom the next file is about; null where it was expunged */
            person: {
                /** Format: uuid */
                personId: string;
                name: string;
            } | null;
            cases: {
                act: string;
                label: string;
                /** @description you may perform the act that opens it */
                isAllowed: boolean;
                /** @description the open one of the same person beside which it is not opened again */
                openCase: {
                    /** @description null for a case you may not see */
                    caseId: string | null;
                    code: string;
                } | null;
                /** @description what the case holds for the form, by field; to be confirmed or changed */
                proposed: {
                    [key: string]: unknown;
                };
                /** @description the act that names the new file in this case afterwards, as its `caseId` */
                link: {
                    act: string;
                    label: string;
                    body: {
                        [key: string]: unknown;
                    };
                } | null;
            }[];
        };
        MovedCase: {
            /** Format: uuid */
            caseId: string;
            caseNow: string;
            steps: number;
            clockOffsetMs: number;
        };
        OpeningActs: {
            regime: string;
            acts: components["schemas"]["OpeningAct"][];
            /** @description whose act an opening on that day may have been: the own office where it was there, and those ended since that it came after (actingOffice) */
            offices: {
                agencyId: string;
                name: string;
                isOwn: boolean;
            }[];
            /** @description the form of a person who is entered for the first time */
            person: {
                /** @description JSON Schema of its fields; each carries x-label, x-choices (value → word) and control */
                schema: {
                    [key: string]: unknown;
                };
                /** @description field path → label */
                fieldLabels: {
                    [key: string]: string;
                };
                /** @description field path → value → word */
                choiceLabels: {
                    [key: string]: {
                        [key: string]: string;
                    };
                };
            };
        };
        OpeningAct: {
            act: string;
            label: string;
            procedure: string;
            source: string | null;
            /** @description what it is, who does it, by which article */
            sentence: string;
            /** @description what the moment of the event asks: "Thời điểm …" */
            eventQuestion: string;
            /** @description JSON Schema of its fields; each carries x-label, x-choices (value → word) and control */
            schema: {
                [key: string]: unknown;
            };
            /** @description field path → label */
            fieldLabels: {
                [key: string]: string;
            };
            /** @description field path → value → word */
            choiceLabels: {
                [key: string]: {
                    [key: string]: string;
                };
            };
            isAllowed: boolean;
            /** @description may be recorded from paper for the office it belongs to */
            byPaper: boolean;
            /** @description not yours to record, but of somebody in your office: you may prepare a draft for them */
            byColleague: boolean;
            /** @description of what you may do now, this meets the nearest due date */
            isUrgent: boolean;
            /** @description capacities that perform it */
            belongsTo: string[];
            /** @description titles of the papers it may ask for */
            documents: string[];
            /** @description limits it may start */
            startsLimits: string[];
            /** @description limits it meets */
            meetsLimits: string[];
            refusal: {
                code: string;
                sentence: string;
                source: string | null;
                /** @description what is missing or stands in the way */
                details: string[];
                facts: {
                    [key: string]: unknown;
                };
            } | null;
            /** @enum {string} */
            kind: "now" | "notNow" | "otherOffice";
            /** @description the office opens such a case under an earlier law alone: the last day that the opening may have happened on, to be entered late; null: under the law of today */
            until: string | null;
            /** @description the open case of the same person beside which no other is opened; null where nothing stands in the way */
            openCase: {
                /** @description null for a case you may not see */
                caseId: string | null;
                code: string;
            } | null;
        };
        RequestOutcome: {
            /** Format: uuid */
            requestId: string;
            /** Format: uuid */
            caseId: string;
            act: string;
            /** @enum {string} */
            status: "received" | "accepted" | "recorded" | "refused";
            receivedAt: string;
            finishedAt: string | null;
            /** @description of a recorded one: what its first answer said */
            outcome: components["schemas"]["ActAnswer"] | null;
            refusal: {
                code: string;
                status: number;
                sentence: string;
                source: string | null;
                details: string[];
                facts: {
                    [key: string]: unknown;
                };
            } | null;
        };
        CalendarDays: {
            from: string;
            to: string;
            /** @description version of the calendar */
            calendar: string;
            days: components["schemas"]["CalendarDay"][];
        };
        CalendarDay: {
            date: string;
            dayText: string;
            isWorked: boolean;
            /** @enum {string} */
            kind: "workday" | "weekend" | "dayOff" | "makeUp";
            name: string | null;
            kindLabel: string | null;
            source: string | null;
            confidence: ("high" | "medium" | "low") | null;
            /** @description the year has no issued calendar yet, or the row is not confirmed */
            isProvisional: boolean;
        };
        WorkDays: {
            from: string;
            to: string;
            today: string;
            days: components["schemas"]["WorkDay"][];
            /** @description still waiting from before the first day */
            earlier: number;
            /** @description paused, or without a date */
            undated: number;
        };
        WorkDay: {
            day: components["schemas"]["CalendarDay"];
            due: number;
            overdue: number;
        };
        FacilityOverview: {
            now: string;
            nowText: string;
            census: {
                held: number;
                inside: number;
                outside: number;
                escaped: number;
                imprisoned: number;
                exempted: number;
                onTheWay: number;
                heldPastGround: number;
                leavingWithin30Days: number;
                stages: {
                    stage: string;
                    label: string;
                    count: number;
                }[];
            };
            /** @description at most 100 rows; `total` counts all who are expected, `halted` those who fled on the way or whose execution is suspended */
            arrivals: {
                total: number;
                halted: number;
                rows: components["schemas"]["FacilityArrival"][];
            };
            /** @description terms that end within 60 days, the nearest first; at most 100 rows */
            completions: {
                total: number;
                rows: components["schemas"]["FacilityCompletion"][];
            };
            residents: {
                total: number;
                rows: components["schemas"]["FacilityResident"][];
                next: string | null;
            };
        };
        FacilityArrival: {
            /** Format: uuid */
            caseId: string;
            code: string;
            /** Format: uuid */
            personId: string;
            person: {
                fullName: string;
                birthYear: number;
            } | null;
            /** @enum {string} */
            personKind: "adult" | "juvenile";
            regime: string;
            stage: string;
            stageLabel: string;
            stageEnteredAt: string;
            stageEnteredText: string;
            isSimulated: boolean;
            caseNow: string;
            nextAct: components["schemas"]["NextAct"];
            /**
             * @description may stand before the door; on the way to it; does not come for now
             * @enum {string}
             */
            place: "door" | "way" | "halted";
            escortOffice: string | null;
            isHeld: boolean;
            /** @description the clocks of the way, in their order */
            chain: components["schemas"]["Clock"][];
            /** @description limitId of the clock that runs now */
            current: string | null;
        };
        /** @description of what waits for your office on this case, the most urgent that you may record; null: there is none. Judged by the procedure’s table: the case is asked when it is recorded */
        NextAct: {
            act: string;
            label: string;
            /** @description other acts that would do the same work */
            others: components["schemas"]["WayToDo"][];
        } | null;
        WayToDo: {
            act: string;
            label: string;
        };
        Clock: {
            limitId: string;
            duty: string;
            label: string;
            key: string | null;
            /** @enum {string} */
            nature: "duty" | "right" | "limitation" | "minimum";
            holderRole: string;
            holder: string;
            holderAgencyId: string | null;
            runsFrom: string;
            regime: string;
            amount: number | null;
            unit: string;
            /** @enum {string} */
            confidence: "T" | "S" | "I" | "?";
            source: string;
            dueDate: string | null;
            dueAt: string | null;
            provisional: boolean;
            /** @enum {string} */
            status: "running" | "paused" | "met" | "missed" | "lapsed" | "cancelled";
            metAt: string | null;
            outcome: ("inTime" | "late" | "inTimeRecordedLate" | "notMeasured") | null;
            escalatedTo: string | null;
            due: components["schemas"]["Due"];
            statusLabel: string;
            fromText: string | null;
            metText: string | null;
        };
        FacilityCompletion: {
            /** Format: uuid */
            caseId: string;
            code: string;
            /** Format: uuid */
            personId: string;
            person: {
                fullName: string;
                birthYear: number;
            } | null;
            /** @enum {string} */
            personKind: "adult" | "juvenile";
            regime: string;
            stage: string;
            stageLabel: string;
            stageEnteredAt: string;
            stageEnteredText: string;
            isSimulated: boolean;
            caseNow: string;
            nextAct: components["schemas"]["NextAct"];
            term: components["schemas"]["Term"] | null;
            remainingDays: number | null;
            clocks: components["schemas"]["Clock"][];
            tasks: {
                taskId: string;
                task: string;
                label: string;
            }[];
        };
        Term: {
            start: string;
            startText: string;
            end: string | null;
            /** @description null while the end is open */
            endText: string | null;
            earliest: string | null;
            latest: string | null;
            differ: boolean;
            /** @description why the end is open, or how readings differ */
            note: string | null;
        };
        FacilityResident: {
            /** Format: uuid */
            caseId: string;
            code: string;
            /** Format: uuid */
            personId: string;
            person: {
                fullName: string;
                birthYear: number;
            } | null;
            /** @enum {string} */
            personKind: "adult" | "juvenile";
            regime: string;
            stage: string;
            stageLabel: string;
            stageEnteredAt: string;
            stageEnteredText: string;
            isSimulated: boolean;
            caseNow: string;
            nextAct: components["schemas"]["NextAct"];
            /** @enum {string} */
            place: "inside" | "outside" | "absconded" | "imprisoned" | "exempted";
            placeLabel: string;
            isHeldPastGround: boolean;
            admittedOn: string | null;
            admittedText: string | null;
            handoverNumber: string | null;
            term: components["schemas"]["Term"] | null;
            creditedDays: number;
            reducedMonths: number;
            remainingDays: number | null;
            stages: components["schemas"]["EducationStage"][];
            labourTherapyFrom: string | null;
            noticeSentOn: string | null;
            noticeSentText: string | null;
            certifiedOn: string | null;
        };
        EducationStage: {
            /** @enum {string} */
            stage: "reception" | "detoxification" | "education" | "labourTherapy" | "reintegration";
            label: string;
            article: string | null;
            /** @enum {string} */
            state: "done" | "here" | "ahead" | "beside" | "none";
            stateLabel: string;
            enteredOn: string | null;
            enteredText: string | null;
            /** @description whole days in the stage, days away left out */
            reachedDays: number | null;
            bound: ("atLeast" | "atMost" | "from") | null;
            /** @description "ít nhất 10 ngày, đến hết Thứ Hai 14/09/2026" */
            boundText: string | null;
            boundDate: string | null;
            isReached: boolean | null;
        };
        SupervisionOverview: {
            now: string;
            nowText: string;
            total: number;
            stages: {
                stage: string;
                label: string;
                count: number;
            }[];
            people: components["schemas"]["SupervisedPerson"][];
            next: string | null;
        };
        SupervisedPerson: {
            /** Format: uuid */
            caseId: string;
            code: string;
            /** Format: uuid */
            personId: string;
            person: {
                fullName: string;
                birthYear: number;
            } | null;
            /** @enum {string} */
            personKind: "adult" | "juvenile";
            regime: string;
            stage: string;
            stageLabel: string;
            isSimulated: boolean;
            caseNow: string;
            nextAct: components["schemas"]["NextAct"];
            decidedOn: string | null;
            decidedText: string | null;
            decisionNumber: string | null;
            term: components["schemas"]["Term"] | null;
            /** @description null before the measure is completed */
            counted: components["schemas"]["CountedTerm"] | null;
            isAbsent: boolean;
            absentSinceText: string | null;
            tests: {
                planned: number;
                unannounced: number;
                lastOn: string | null;
                lastText: string | null;
                lastPositiveOn: string | null;
                lastPositiveText: string | null;
                isRemovalBlocked: boolean;
                next: {
                    date: string | null;
                    dateText: string | null;
                    isOver: boolean;
                    basis: string;
                    /** @constant */
                    isLocalPlan: true;
                };
            };
            review: {
                lastOn: string | null;
                lastText: string | null;
                next: {
                    date: string | null;
                    dateText: string | null;
                    isOver: boolean;
                    basis: string;
                    /** @constant */
                    isLocalPlan: true;
                };
            };
            officer: {
                officialId: string;
                name: string | null;
            } | null;
            volunteerCount: number;
            /** @description plan of supervision and help; its text is in the case */
            plan: {
                setOn: string;
                setText: string;
                period: ("month" | "quarter" | "year") | null;
                periodLabel: string | null;
            } | null;
            offices: {
                role: string;
                agencyId: string;
                name: string;
            }[];
            /** @description limits of offices that wait, and the end of the term */
            clocks: components["schemas"]["Clock"][];
            tasks: {
                taskId: string;
                task: string;
                label: string;
                reviewAt: string | null;
                reviewText: string | null;
                isLocalPlan: boolean;
            }[];
        };
        CountedTerm: {
            /** @description length the law gives, in days */
            totalDays: number;
            countedDays: number;
            excludedDays: number;
            /** @description total less counted */
            remainingDays: number;
            todayText: string;
            /** @description "đã tính 120 ngày, loại trừ 15 ngày, còn lại 610 ngày" */
            sentence: string;
            absences: {
                from: string;
                fromText: string;
                to: string | null;
                toText: string | null;
                days: number;
                /** @enum {string} */
                ground: "unreportedAbsence" | "prison" | "absconding";
                groundLabel: string;
                source: string;
            }[];
        };
        Statistics: {
            on: string;
            cutOff: string;
            cutOffText: string;
            isPast: boolean;
            /** @description embedded mode: simulated cases are counted, each in its own time */
            withSimulated: boolean;
            open: {
                cases: number;
                filter: components["schemas"]["StatisticsFilter"];
            };
            overdue: {
                cases: number;
                limits: number;
                filter: components["schemas"]["StatisticsFilter"];
            };
            stages: {
                procedure: string;
                procedureLabel: string;
                stage: string;
                stageLabel: string;
                cases: number;
                filter: components["schemas"]["StatisticsFilter"];
            }[];
            overdueByDuty: {
                key: string | null;
                label: string;
                cases: number;
                limits: number;
                /** @description null where the number has no list of its own */
                filter: components["schemas"]["StatisticsFilter"] | null;
            }[];
            overdueByHolder: {
                key: string | null;
                label: string;
                cases: number;
                limits: number;
                /** @description null where the number has no list of its own */
                filter: components["schemas"]["StatisticsFilter"] | null;
            }[];
            overdueByCause: {
                key: string | null;
                label: string;
                cases: number;
                limits: number;
                /** @description null where the number has no list of its own */
                filter: components["schemas"]["StatisticsFilter"] | null;
            }[];
            /** @description open and overdue: cases it compiled, at the cut; opened, due, inTime, late, recordedLate, missed: from 1 January to the day of the cut */
            offices: {
                agencyId: string;
                name: string;
                open: number;
                overdue: number;
                filter: components["schemas"]["StatisticsFilter"];
                opened: number;
                due: number;
                inTime: number;
                late: number;
                recordedLate: number;
                missed: number;
                target: number | null;
                targetNote: string | null;
            }[];
        };
        StatisticsFilter: {
            procedure?: string;
            stage?: string;
            /** @description the office that compiles */
            agencyId?: string;
            /** @enum {string} */
            isOverdue?: "true";
            duty?: string;
            holderAgencyId?: string;
            /** @enum {string} */
            cause?: "officeNotOnSystem" | "personAway" | "noPlace" | "forceMajeure" | "notRecorded";
            on?: string;
        };
        CountedCases: {
            on: string;
            total: number;
            cases: components["schemas"]["CountedCase"][];
            next: string | null;
        };
        CountedCase: {
            /** Format: uuid */
            caseId: string;
            code: string;
            /** Format: uuid */
            personId: string;
            person: {
                fullName: string;
                birthYear: number;
            } | null;
            /** @enum {string} */
            personKind: "adult" | "juvenile";
            regime: string;
            openedOn: string;
            openedText: string;
            isSimulated: boolean;
            procedure: string;
            procedureLabel: string;
            stage: string;
            stageLabel: string;
            agencyId: string | null;
            agencyName: string | null;
            late: {
                duty: string;
                label: string;
                holderAgencyId: string | null;
                holderName: string | null;
                /** @enum {string} */
                cause: "officeNotOnSystem" | "personAway" | "noPlace" | "forceMajeure" | "notRecorded";
                causeLabel: string;
            }[];
        };
        PaperFile: {
            /** Format: uuid */
            caseId: string;
            /** @description null where no move was recorded */
            current: {
                /** @enum {string} */
                status: "held" | "onTheWay";
                agencyId: string;
                agencyName: string;
                place: string | null;
                since: string;
                sinceText: string;
                words: string;
            } | null;
            /** @description what your office may record now */
            canRecord: ("handOver" | "receive" | "shelf")[];
            movements: {
                id: number;
                /** @enum {string} */
                kind: "handedOver" | "received" | "shelved";
                words: string;
                fromAgencyId: string | null;
                toAgencyId: string;
                place: string | null;
                agencyId: string;
                officialId: string;
                officialName: string | null;
                /** @description real time */
                at: string;
                atText: string;
            }[];
        };
        Registers: {
            registers: {
                kind: string;
                label: string;
                year: number;
                count: number;
                voided: number;
                href: string;
            }[];
        };
        Worklist: {
            now: string;
            counts: {
                alarm: number;
                overdue: number;
                today: number;
                threeDays: number;
                later: number;
                waiting: number;
            };
            items: components["schemas"]["WorkItem"][];
            next: string | null;
        };
        WorkItem: {
            id: string;
            /** Format: uuid */
            caseId: string;
            itemId: string;
            /** @enum {string} */
            kind: "limit" | "task";
            name: string;
            label: string;
            subject: string | null;
            role: string;
            roleLabel: string;
            /** @enum {string} */
            group: "alarm" | "overdue" | "today" | "threeDays" | "later" | "waiting";
            dueDate: string | null;
            /** @description case time */
            dueAt: string | null;
            caseNow: string;
            nature: string | null;
            confidence: string | null;
            /** @enum {string} */
            status: "running" | "paused" | "missed" | "lapsed" | "open";
            rank: number;
            source: string | null;
            code: string;
            procedure: string;
            stage: string;
            stageLabel: string;
            person: {
                fullName: string;
                birthYear: number;
            } | null;
            assignedTo: string | null;
            assignedToName: string | null;
            isSimulated: boolean;
            procedureLabel: string;
            due: components["schemas"]["Due"];
            /** @description on whom or why it waits, where it does */
            waitsOn: string | null;
            /** @description the act that would do it and that you may perform; null: there is none */
            act: string | null;
            actLabel: string | null;
            /** @description other acts that would do the same work, where there is a choice */
            otherActs: components["schemas"]["WayToDo"][];
            /** @description of a missed limit: why it is still missed */
            cause: string | null;
            /** @description of a missed limit: the superior that was told */
            escalatedTo: string | null;
        };
        WaitingPapers: {
            papers: {
                /** Format: uuid */
                caseId: string;
                code: string;
                person: {
                    fullName: string;
                    birthYear: number;
                } | null;
                isSimulated: boolean;
                /** @description the act that is next */
                act: string;
                actLabel: string;
                documentId: string;
                title: string;
                /** @enum {string} */
                state: "draft" | "signed";
                stateLabel: string;
                formNote: string | null;
                /** @description when the act that asks for it happened, case time */
                askedAt: string;
            }[];
            drafts: {
                /** Format: uuid */
                caseId: string;
                code: string;
                person: {
                    fullName: string;
                    birthYear: number;
                } | null;
                isSimulated: boolean;
                /** @description the act that is next */
                act: string;
                actLabel: string;
                officialName: string;
                savedAt: string;
            }[];
        };
        Assignment: {
            id: string;
            assignedTo: string | null;
        };
        OfficeOfficials: {
            /** @description you may give work of the office to others */
            canAssign: boolean;
            officials: {
                officialId: string;
                name: string;
                positionLabel: string;
                /** @description work of the office it has in hand */
                workItems: number;
                awayUntilText: string | null;
            }[];
        };
        List: {
            list: string;
            label: string;
            counts: {
                /** @description names that stand on the day asked for, else now */
                standing: number;
                left: number;
            };
            entries: components["schemas"]["ListEntry"][];
            next: string | null;
        };
        ListEntry: {
            /** Format: uuid */
            caseId: string;
            code: string;
            entryId: string;
            /** Format: uuid */
            personId: string;
            agencyId: string | null;
            agencyName: string | null;
            from: string;
            fromText: string;
            to: string | null;
            toText: string | null;
            ground: string;
            groundLabel: string;
            closingGround: string | null;
            closingGroundLabel: string | null;
            isSimulated: boolean;
            expectedExit: {
                date: string | null;
                dateText: string | null;
                basis: string;
                /** @description what stands against it now */
                blocks: string[];
            };
            person: {
                fullName: string;
                birthYear: number;
            } | null;
        };
        Notices: {
            notices: components["schemas"]["Notice"][];
            next: string | null;
        };
        Notice: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            code: string | null;
            notice: string;
            /** @description what happened, in one sentence without names */
            sentence: string;
            recipientRole: string;
            roleLabel: string;
            subject: string | null;
            duty: string | null;
            dutyLabel: string | null;
            raisedAt: string;
            raisedText: string;
            readAt: string | null;
        };
        NoticesRead: {
            marked: number;
        };
        Upload: {
            /** Format: uuid */
            uploadId: string;
            /** @enum {string} */
            mediaType: "application/pdf" | "image/jpeg" | "image/png";
            size: number;
            /** @description of the file, hexadecimal */
            sha256: string;
            /** @description null where they could not be counted */
            pages: number | null;
            uploadedAt: string;
        };
        Drafts: {
            drafts: components["schemas"]["DraftFacts"][];
        };
        DraftFacts: {
            /** Format: uuid */
            id: string;
            caseId: string | null;
            act: string;
            revision: number;
            savedAt: string;
            /** @description laid before your office, for whoever may perform the act */
            isShared: boolean;
        };
        Draft: {
            /** Format: uuid */
            id: string;
            caseId: string | null;
            act: string;
            revision: number;
            savedAt: string;
            /** @description laid before your office, for whoever may perform the act */
            isShared: boolean;
            content: components["schemas"]["__schema4"];
        };
        OfficeDrafts: {
            drafts: components["schemas"]["OfficeDraft"][];
        };
        OfficeDraft: {
            /** Format: uuid */
            id: string;
            caseId: string | null;
            act: string;
            revision: number;
            savedAt: string;
            /** @description laid before your office, for whoever may perform the act */
            isShared: boolean;
            actLabel: string;
            officialId: string;
            officialName: string;
            isMine: boolean;
        };
        LawComparison: {
            left: {
                /** @enum {string} */
                regime: "R1" | "R2" | "R3" | "R4";
                label: string;
                inForceFrom: string;
                inForceTo: string | null;
            };
            right: {
                /** @enum {string} */
                regime: "R1" | "R2" | "R3" | "R4";
                label: string;
                inForceFrom: string;
                inForceTo: string | null;
            };
            rows: {
                duty: string;
                label: string;
                /** @enum {string} */
                person: "adult" | "juvenile" | "any";
                personLabel: string;
                /** @description dated versions inside the regime, oldest first; empty: the law sets no limit there ("ngay") */
                left: components["schemas"]["LegalLimit"][];
                right: components["schemas"]["LegalLimit"][];
                /** @description same number, unit and bound at the end of the left and the right */
                isSame: boolean;
                /** @description "5 ngày làm việc thành 1 ngày làm việc" */
                difference: string | null;
            }[];
        };
        LegalLimit: {
            duty: string;
            label: string;
            /** @enum {string} */
            regime: "R1" | "R2" | "R3" | "R4";
            regimeLabel: string;
            /** @enum {string} */
            person: "adult" | "juvenile" | "any";
            personLabel: string;
            amount: number | null;
            /** @enum {string} */
            unit: "workingDay" | "day" | "hour" | "month" | "year";
            /** @description "2 ngày làm việc" */
            amountLabel: string;
            /** @enum {string} */
            bound: "atMost" | "atLeast";
            /** @enum {string} */
            direction: "after" | "before";
            rolls: boolean;
            runsFrom: string;
            runsFromLabel: string;
            source: string;
            /** @enum {string} */
            confidence: "T" | "S" | "I" | "?";
            confidenceLabel: string;
            inForceFrom: string;
            inForceTo: string | null;
            instruments: {
                key: string;
                short: string;
                number: string;
                title: string;
            }[];
            /** @description of the cases you may see: how many wait under it now */
            openCases: number;
        };
        Instruments: {
            on: string;
            regimes: {
                /** @enum {string} */
                regime: "R1" | "R2" | "R3" | "R4";
                label: string;
                changes: string;
                inForceFrom: string;
                inForceTo: string | null;
                isInForce: boolean;
                instruments: string[];
            }[];
            instruments: {
                key: string;
                short: string;
                number: string;
                title: string;
                inForceFrom: string | null;
                inForceTo: string | null;
                isInForce: boolean;
                /** @description what is to be known of its dates */
                note: string | null;
                replacedBy: string | null;
                regimes: ("R1" | "R2" | "R3" | "R4")[];
            }[];
        };
        Glossary: {
            terms: components["schemas"]["GlossaryTerm"][];
        };
        GlossaryTerm: {
            term: string;
            identifier: string;
            meaning: string;
            source: string;
        };
        Templates: {
            templates: components["schemas"]["Template"][];
        };
        Template: {
            id: string;
            /** @enum {string} */
            regime: "R1" | "R4";
            regimeLabel: string;
            title: string;
            kind: string;
            abstract: string;
            /** @description number of the prescribed form */
            form: string | null;
            instrument: string;
            instrumentShort: string;
            /** @enum {string} */
            confidence: "T" | "S" | "I" | "?";
            confidenceLabel: string;
            /** @description "đã đối chiếu", or "dựng theo nội dung điều luật, chưa đối chiếu mẫu" where the form itself was not read */
            note: string;
            /** @description the acts that make it */
            acts: {
                act: string;
                label: string;
                procedure: string;
                procedureLabel: string;
            }[];
            specimenHref: string;
        };
        AuditOverview: {
            now: string;
            chain: {
                /** @enum {string} */
                state: "whole" | "broken" | "notChecked";
                sentence: string;
                checkedAt: string | null;
                cases: number;
                events: number;
                /** @description true: only the latest cases were checked */
                isPartial: boolean;
                faults: {
                    caseId: string | null;
                    code: string | null;
                    /** @description first bad entry */
                    seq: number | null;
                    kind: string;
                    sentence: string;
                }[];
            };
            counts: {
                cases: number;
                open: number;
                closed: number;
                simulated: number;
                events: number;
                missed: number;
                heldPastGround: number;
            };
            /** @description the last signature over all chains */
            lastAnchor: {
                id: number;
                madeAt: string;
                cases: number;
            } | null;
            grants: {
                /** Format: uuid */
                id: string;
                area: string;
                purpose: string;
                from: string;
                to: string;
                grantedBy: string;
                isInForce: boolean;
            }[];
        };
        AccessLog: {
            looks: {
                id: number;
                at: string;
                officialId: string;
                official: string | null;
                agencyId: string;
                agency: string | null;
                /** @enum {string} */
                kind: "viewCase" | "viewHistory" | "searchPerson" | "viewPerson" | "openDocument" | "openUpload" | "export" | "list" | "revealIdentity";
                label: string;
                caseId: string | null;
                code: string | null;
                subject: string | null;
                requestId: string;
            }[];
            next: string | null;
        };
        CaseVerification: {
            /** Format: uuid */
            caseId: string;
            code: string;
            version: number;
            headHash: string;
            checkedAt: string;
            isWhole: boolean;
            /** @description the state of the chain in words */
            sentence: string;
            firstBadSeq: number | null;
            fault: string | null;
        };
        Evidence: {
            /** @constant */
            schemaVersion: 1;
            madeAt: string;
            madeBy: string;
            product: string;
            howToCheck: string[];
            verification: components["schemas"]["CaseVerification"];
            entries: {
                seq: number;
                /** @description the stored bytes, UTF-8 */
                payload: string;
                prevHash: string;
                hash: string;
            }[];
            witnesses: {
                /** @enum {string} */
                kind: "request" | "wake" | "anchor";
                id: string;
                version: number;
                hash: string;
                at: string;
            }[];
            files: {
                /** @enum {string} */
                kind: "document" | "upload" | "text";
                id: string;
                state: string | null;
                mediaType: string | null;
                size: number | null;
                sha256: string;
            }[];
        };
        CaseAxis: {
            /** Format: uuid */
            caseId: string;
            code: string;
            version: number;
            isSimulated: boolean;
            /** @description true: only archived runs are listed */
            isTemporalAway: boolean;
            /** @description true: older looks are in the access log */
            hasMoreReads: boolean;
            items: {
                /** @enum {string} */
                kind: "act" | "time" | "run" | "read";
                /** @description real instant, UTC: the axis */
                at: string;
                /** @description end of a run */
                until: string | null;
                label: string;
                officialId: string | null;
                official: string | null;
                agency: string | null;
                seq: number | null;
                lastSeq: number | null;
                /** @description case time */
                happenedAt: string | null;
                /** @description case time */
                recordedAt: string | null;
                isLateEntry: boolean;
                changes: string[];
                hash: string | null;
                runId: string | null;
                url: string | null;
                subject: string | null;
            }[];
        };
        Officials: {
            officials: components["schemas"]["Official"][];
            next: string | null;
        };
        Official: {
            id: string;
            name: string;
            email: string | null;
            signInSubject: string | null;
            isDemo: boolean;
            endedOn: string | null;
            positions: {
                agencyId: string;
                agencyName: string;
                /** @enum {string} */
                agencyKind: "communePolice" | "districtPolice" | "provincialPolice" | "centralPolice" | "labourOffice" | "communeCommittee" | "court" | "procuracy" | "facility" | "clinic" | "oversight" | "operator";
                agencyKindLabel: string;
                /** @enum {string} */
                position: "head" | "deputy" | "officer" | "clerk" | "dutyOfficer" | "judge" | "chiefJudge";
                positionLabel: string;
                from: string;
                to: string | null;
                isHeldToday: boolean;
            }[];
            delegations: components["schemas"]["Delegation"][];
            /** @description the leave of today */
            leave: {
                /** Format: uuid */
                id: string;
                from: string;
                to: string;
                substituteId: string;
                substituteName: string;
            } | null;
            /** @description taken on and still open */
            workItems: number;
        };
        Delegation: {
            /** Format: uuid */
            id: string;
            fromOfficialId: string;
            fromOfficialName: string;
            toOfficialId: string;
            toOfficialName: string;
            agencyId: string;
            agencyName: string;
            /** @enum {string} */
            position: "head" | "deputy" | "officer" | "clerk" | "dutyOfficer" | "judge" | "chiefJudge";
            positionLabel: string;
            /**
             * @description KT.: for the head; TL.: by its order
             * @enum {string}
             */
            prefix: "KT." | "TL.";
            from: string;
            to: string;
            paperNumber: string | null;
            isInForce: boolean;
        };
        AdministrationChanged: {
            isDryRun: boolean;
            id: string;
            touches: components["schemas"]["Touch"];
        };
        Touch: {
            openCases: number;
            workItems: number;
            delegations: number;
            sentence: string;
        };
        Delegations: {
            delegations: components["schemas"]["Delegation"][];
        };
        AgenciesInDetail: {
            agencies: components["schemas"]["AgencyDetails"][];
            next: string | null;
        };
        AgencyDetails: {
            id: string;
            /** @enum {string} */
            kind: "communePolice" | "districtPolice" | "provincialPolice" | "centralPolice" | "labourOffice" | "communeCommittee" | "court" | "procuracy" | "facility" | "clinic" | "oversight" | "operator";
            kindLabel: string;
            level: string | null;
            name: string;
            shortSymbol: string | null;
            provinceCode: string | null;
            districtCode: string | null;
            communeCode: string | null;
            from: string | null;
            to: string | null;
            isDemo: boolean;
            isOnSystem: boolean;
            readonly superiors: {
                id: string;
                name: string;
                from: string | null;
                to: string | null;
            }[];
            readonly successors: {
                id: string;
                name: string;
                from: string | null;
                to: string | null;
            }[];
            readonly predecessors: {
                id: string;
                name: string;
                from: string | null;
                to: string | null;
            }[];
            officials: number;
            openCases: number;
        };
        AdministrationChanges: {
            changes: components["schemas"]["AdministrationChange"][];
            next: string | null;
        };
        AdministrationChange: {
            id: number;
            at: string;
            officialId: string;
            official: string | null;
            agencyId: string;
            agency: string | null;
            /** @enum {string} */
            kind: "officialAdded" | "officialEnded" | "positionAdded" | "positionEnded" | "delegationAdded" | "delegationEnded" | "agencyAdded" | "agencyChanged" | "leaveEntered" | "leaveEnded" | "rosterChanged" | "calendarSigned" | "lawRehearsed";
            label: string;
            subjectId: string;
            subjectAgencyId: string | null;
            subjectAgency: string | null;
            before: {
                [key: string]: unknown;
            } | null;
            after: {
                [key: string]: unknown;
            } | null;
            reason: string | null;
        };
        Calendars: {
            current: string;
            versions: {
                id: string;
                publishedOn: string;
                enteredBy: string;
                enteredAt: string;
                isCurrent: boolean;
                year: number | null;
                source: {
                    [key: string]: unknown;
                } | null;
                reason: string | null;
                /** @description what the signer was shown */
                sentence: string | null;
            }[];
            /** @description cases counted anew under the current version */
            recount: {
                ordered: number;
                done: number;
                failed: number;
            };
            years: {
                year: number;
                /** @enum {string} */
                status: "final" | "finalWithOpenItem" | "provisional" | "assumed";
                statusLabel: string;
                daysOff: {
                    date: string;
                    weekday: string;
                    name: string;
                    /** @enum {string} */
                    kind: "statutory" | "compensatory" | "swap" | "statutoryOrCompensatory";
                    kindLabel: string;
                    madeUpOn: string | null;
                    source: string;
                    isProvisional: boolean;
                }[];
                workingSaturdays: {
                    date: string;
                    weekday: string;
                    name: string;
                    insteadOf: string;
                    source: string;
                }[];
                unconfirmed: {
                    date: string;
                    name: string;
                    source: string;
                }[];
            }[];
        };
        CalendarAnswer: {
            isDryRun: boolean;
            /** @description null for a preview */
            calendarId: string | null;
            /** @description cases being counted anew */
            orderedCases: number;
            preview: components["schemas"]["CalendarPreview"];
        };
        CalendarPreview: {
            /** @description to be sent with the signature: nobody signs what he has not seen */
            previewHash: string;
            cases: number;
            simulatedCases: number;
            limits: number;
            overdueAtOnce: number;
            /** @description "37 hồ sơ đổi hạn …" */
            sentence: string;
            warnings: string[];
            addedDaysOff: string[];
            removedDaysOff: string[];
            addedWorkingSaturdays: string[];
            removedWorkingSaturdays: string[];
            changes: {
                duty: string;
                label: string;
                regime: string;
                agencyId: string | null;
                agency: string | null;
                oldDate: string | null;
                newDate: string;
                count: number;
                isProvisional: boolean;
            }[];
            /** @description true: more changes than are listed */
            isCut: boolean;
        };
        AwaitedOffices: {
            awaited: components["schemas"]["AwaitedOffice"][];
        };
        AwaitedOffice: {
            /** Format: uuid */
            caseId: string;
            code: string;
            role: string;
            roleLabel: string;
            agencyId: string;
            agencyName: string;
            endedOn: string;
            askedAgencyId: string | null;
            askedAgencyName: string | null;
            since: string;
            runningLimits: number;
            nextDueDate: string | null;
            /** @description those that came after it by the map; several for a split place, none where the map has no line */
            readonly candidates: {
                id: string;
                name: string;
            }[];
        };
        LeaveList: {
            leave: components["schemas"]["Leave"][];
        };
        Leave: {
            /** Format: uuid */
            id: string;
            officialId: string;
            officialName: string;
            agencyId: string;
            agencyName: string;
            substituteId: string;
            substituteName: string;
            from: string;
            to: string;
            paperNumber: string | null;
            /** @enum {string} */
            state: "coming" | "running" | "over";
            stateLabel: string;
            handedOverAt: string | null;
            endedAt: string | null;
            /** @description work items that lie or lay with the substitute */
            moved: number;
        };
        LeaveAnswer: {
            isDryRun: boolean;
            leave: components["schemas"]["Leave"];
            /** @description work items handed over now, or given back */
            moved: number;
            delegationId: string | null;
            touches: components["schemas"]["Touch"];
        };
        DutyRoster: {
            agencyId: string;
            from: string;
            to: string;
            now: string;
            isOfficeHour: boolean;
            officeHours: {
                from: string;
                to: string;
                note: string;
            };
            /** @description now: by the roster, else whoever is duty officer */
            onDuty: {
                officialId: string;
                name: string;
            }[];
            shifts: {
                /** Format: uuid */
                id: string;
                officialId: string;
                officialName: string;
                startsAt: string;
                endsAt: string;
            }[];
        };
        NoticeSettings: {
            /**
             * @description what comes by mail unless a kind says otherwise; in the product all are shown
             * @enum {string}
             */
            mail: "all" | "important" | "none";
            kinds: {
                kind: string;
                label: string;
                mail: boolean;
                isDefault: boolean;
            }[];
            digest: boolean;
            /**
             * @description hour of Việt Nam at which the digest comes
             * @example 7
             */
            digestHour: number;
        };
        PaperCases: {
            rows: {
                /** @description as the spreadsheet counts it */
                row: number;
                paperNumber: string;
                /** @enum {string} */
                state: "ready" | "faulty" | "begun" | "entered";
                stateLabel: string;
                caseId: string | null;
                code: string | null;
                /** @description where it lands */
                stage: string | null;
                /** @description what runs out first there */
                due: string | null;
                faults: {
                    sheet: string;
                    row: number | null;
                    column: string | null;
                    words: string;
                }[];
            }[];
            /** @description of the workbook as a whole */
            faults: {
                sheet: string;
                row: number | null;
                column: string | null;
                words: string;
            }[];
        };
        Competence: {
            agencies: components["schemas"]["Agency"][];
            communes: {
                code: string;
                name: string;
            }[];
            isDemo: boolean;
        };
        Agency: {
            id: string;
            /** @enum {string} */
            kind: "communePolice" | "districtPolice" | "provincialPolice" | "centralPolice" | "labourOffice" | "communeCommittee" | "court" | "procuracy" | "facility" | "clinic" | "oversight" | "operator";
            kindLabel: string;
            level: string | null;
            name: string;
            shortSymbol: string | null;
            provinceCode: string | null;
            districtCode: string | null;
            communeCode: string | null;
            from: string | null;
            to: string | null;
            isDemo: boolean;
            isOnSystem: boolean;
        };
        Agencies: {
            agencies: components["schemas"]["Agency"][];
            next: string | null;
        };
        OfficeChoices: {
            positions: {
                /** @enum {string} */
                value: "head" | "deputy" | "officer" | "clerk" | "dutyOfficer" | "judge" | "chiefJudge";
                label: string;
            }[];
            agencyKinds: {
                /** @enum {string} */
                value: "communePolice" | "districtPolice" | "provincialPolice" | "centralPolice" | "labourOffice" | "communeCommittee" | "court" | "procuracy" | "facility" | "clinic" | "oversight" | "operator";
                label: string;
            }[];
        };
        Communes: {
            communes: components["schemas"]["Commune"][];
        };
        Commune: {
            code: string;
            name: string;
            provinceName: string;
        };
        LegalLimits: {
            on: string | null;
            limits: components["schemas"]["LegalLimit"][];
        };
        Procedures: {
            procedures: {
                name: string;
                label: string;
                /** @enum {string} */
                kind: "main" | "side" | "standalone";
                stages: {
                    stage: string;
                    label: string;
                }[];
            }[];
            regimes: {
                regime: string;
                label: string;
            }[];
        };
        ProcedureMap: {
            procedure: string;
            label: string;
            version: number;
            regime: string;
            stages: {
                stage: string;
                label: string;
                sentence: string;
                owner: string;
                ownerLabel: string;
                openEnded: boolean;
                final: boolean;
                initial: boolean;
                regimes: string[] | null;
            }[];
            acts: {
                act: string;
                label: string;
                sentence: string;
                by: ({
                    role: string;
                } & {
                    [key: string]: unknown;
                })[];
                /** @description offices that perform it */
                who: string[];
                from: string[];
                fromLabels: {
                    id: string;
                    label: string;
                }[];
                /** @description may be recorded wherever the case is */
                isEveryStage: boolean;
                /** @description a stage, "<procedure>[.<stage>]" or "closed:<outcome>" */
                to: string[];
                toLabels: {
                    id: string;
                    label: string;
                }[];
                regimes: string[] | null;
                source: string;
                starts: string[];
                startsLabels: string[];
                meets: string[];
                meetsLabels: string[];
                documents: string[];
                documentLabels: string[];
            }[];
        };
        WhatIf: {
            /** Format: uuid */
            caseId: string;
            /** @description of the case as it is: nothing was added */
            version: number;
            from: string;
            until: string;
            steps: {
                act: string;
                label: string;
                at: string;
                /** @description the capacity in whose name it would be done */
                by: string | null;
                /** @description false: another office's act, supposed in its name */
                isOwn: boolean;
                stage: string;
                stageLabel: string;
                recorded: {
                    at: string;
                    type: string;
                    words: string;
                }[];
                refusal: {
                    code: string;
                    sentence: string;
                    source: string | null;
                    details: string[];
                    facts: {
                        [key: string]: unknown;
                    };
                } | null;
            }[];
            /** @description what time alone would bring after the last step */
            later: {
                at: string;
                type: string;
                words: string;
            }[];
            stage: string;
            stageLabel: string;
            /** @description beside the same case left alone until then */
            limits: {
                limitId: string;
                duty: string;
                label: string;
                key: string | null;
                /** @enum {string} */
                nature: "duty" | "right" | "limitation" | "minimum";
                holderRole: string;
                holder: string;
                holderAgencyId: string | null;
                runsFrom: string;
                regime: string;
                amount: number | null;
                unit: string;
                /** @enum {string} */
                confidence: "T" | "S" | "I" | "?";
                source: string;
                dueDate: string | null;
                dueAt: string | null;
                provisional: boolean;
                /** @enum {string} */
                status: "running" | "paused" | "met" | "missed" | "lapsed" | "cancelled";
                metAt: string | null;
                outcome: ("inTime" | "late" | "inTimeRecordedLate" | "notMeasured") | null;
                escalatedTo: string | null;
                due: components["schemas"]["Due"];
                proof: unknown;
                /** @enum {string} */
                change: "new" | "moved" | "same";
                oldDueDate: string | null;
                oldDueAt: string | null;
            }[];
            /** @description limits that run now and would be no more */
            gone: components["schemas"]["TimeLimit"][];
        };
        LawRehearsalAnswer: {
            isDryRun: boolean;
            /** @description null for a preview */
            rehearsalId: string | null;
            sha256: string | null;
            preview: components["schemas"]["LawRehearsalPreview"];
        };
        LawRehearsalPreview: {
            /** @description of the draft, the calendar and the law it was counted with; to be sent with the signature */
            previewHash: string;
            cases: number;
            simulatedCases: number;
            limits: number;
            overdueAtOnce: number;
            withoutNumber: number;
            /** @description other open cases the draft would reach when the duty begins */
            ahead: number;
            /** @description running limits looked at */
            looked: number;
            sentence: string;
            notInForce: string;
            warnings: string[];
            groups: {
                duty: string;
                label: string;
                regime: string;
                person: string;
                agencyId: string | null;
                agency: string | null;
                shiftDays: number | null;
                shift: string;
                count: number;
            }[];
            isCut: boolean;
            /** @description the first ones; the signed file has all */
            rows: {
                code: string;
                duty: string;
                label: string;
                key: string | null;
                regime: string;
                /** @enum {string} */
                person: "adult" | "juvenile";
                agencyId: string | null;
                agency: string | null;
                runsFrom: string;
                /** @enum {string} */
                countedBy: "law" | "term" | "person";
                oldDate: string | null;
                oldAt: string | null;
                newDate: string | null;
                newAt: string | null;
                shiftDays: number | null;
                shift: string;
                isOverdueAtOnce: boolean;
                isSimulated: boolean;
            }[];
        };
        LawRehearsals: {
            rehearsals: {
                id: string;
                name: string;
                inForceFrom: string;
                sentence: string | null;
                reason: string;
                sha256: string;
                signedBy: string;
                signedAt: string;
                changes: number;
            }[];
        };
        __schema3: string | number | boolean | null | components["schemas"]["__schema3"][] | {
            [key: string]: components["schemas"]["__schema3"];
        };
        __schema4: string | number | boolean | null | components["schemas"]["__schema4"][] | {
            [key: string]: components["schemas"]["__schema4"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description alive */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "live"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ready */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ready",
                     *       "parts": {
                     *         "database": true,
                     *         "temporal": true,
                     *         "worker": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description something does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "notReady",
                     *       "parts": {
                     *         "database": true,
                     *         "temporal": false,
                     *         "worker": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description measurements */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the official */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "officialId": "15/2026",
                     *       "name": "15/2026",
                     *       "mode": "embedded",
                     *       "now": "15/2026",
                     *       "positions": [
                     *         {
                     *           "agencyId": "15/2026",
                     *           "agencyName": "15/2026",
                     *           "agencyKind": "15/2026",
                     *           "position": "15/2026",
                     *           "positionLabel": "15/2026",
                     *           "prefix": "15/2026",
                     *           "from": "15/2026",
                     *           "to": "15/2026",
                     *           "isHeldToday": true
                     *         }
                     *       ],
                     *       "actingAgencyId": "15/2026",
                     *       "actingAgencyName": "15/2026",
                     *       "actingAgencyKind": "15/2026",
                     *       "actingPositions": [
                     *         {
                     *           "position": "15/2026",
                     *           "label": "15/2026",
                     *           "prefix": "15/2026"
                     *         }
                     *       ],
                     *       "unreadNotices": 1,
                     *       "settings": {}
                     *     }
                     */
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "theme": "dark",
                 *       "shortcutsOff": false,
                 *       "density": "normal"
                 *     }
                 */
                "application/json": components["schemas"]["ScreenSettings"];
            };
        };
        responses: {
            /** @description kept */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["ScreenSettings"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listViews: {
        parameters: {
            query?: {
                screen?: string;
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description your filters */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "views": [
                     *         {
                     *           "id": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "screen": "15/2026",
                     *           "name": "15/2026",
                     *           "query": "15/2026",
                     *           "savedAt": "15/2026"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SavedViews"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveView: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "screen": "ho-so",
                 *       "name": "Quá hạn",
                 *       "query": "hasMissed=true&sort=due"
                 *     }
                 */
                "application/json": {
                    /** @example ho-so */
                    screen: string;
                    /** @example Quá hạn */
                    name: string;
                    /**
                     * @description of the address, without "?"; no personal text
                     * @example hasMissed=true&sort=due
                     */
                    query: string;
                };
            };
        };
        responses: {
            /** @description kept */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *       "screen": "15/2026",
                     *       "name": "15/2026",
                     *       "query": "15/2026",
                     *       "savedAt": "15/2026"
                     *     }
                     */
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteView: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                viewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchPersons: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "search": {
                 *         "by": "nameYear",
                 *         "fullName": "Nguyễn Văn Thử",
                 *         "birthYear": 1999
                 *       },
                 *       "purpose": "lập hồ sơ đề nghị"
                 *     }
                 */
                "application/json": {
                    search: {
                        /** @constant */
                        by: "number";
                        identityNumber: string;
                    } | {
                        /** @constant */
                        by: "nameYear";
                        fullName: string;
                        birthYear: number;
                    } | {
                        /** @constant */
                        by: "name";
                        fullName: string;
                    };
                    /**
                     * @description kept with the record of the search
                     * @example lập hồ sơ đề nghị
                     */
                    purpose: string;
                };
            };
        };
        responses: {
            /** @description who was found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "persons": [
                     *         {
                     *           "personId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "isVisible": true,
                     *           "person": {
                     *             "fullName": "15/2026",
                     *             "birthYear": 1
                     *           },
                     *           "offices": [
                     *             {
                     *               "agencyId": "15/2026",
                     *               "name": "15/2026"
                     *             }
                     *           ],
                     *           "hasOpenCase": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FoundPersons"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCases: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                after?: string;
                limit?: number;
                /** @description of the main path, hanging on a case of it, or standing by itself; default: all */
                kind?: "main" | "side" | "standalone";
                /** @description the proceedings that hang on this case */
                mainCaseId?: string;
                procedure?: string;
                stage?: string;
                regime?: "R1" | "R2" | "R3" | "R4";
                code?: string;
                personId?: string;
                openedFrom?: string;
                openedTo?: string;
                /** @description default: opened */
                sort?: "opened" | "due" | "code";
                /** @description default: desc for opened, asc for due and code */
                order?: "asc" | "desc";
                isOpen?: "true" | "false";
                isSimulated?: "true" | "false";
                hasMissed?: "true" | "false";
                isHeldPastGround?: "true" | "false";
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of cases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cases": [
                     *         {
                     *           "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "code": "15/2026",
                     *           "personId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "personKind": "adult",
                     *           "regime": "15/2026",
                     *           "regimeLabel": "15/2026",
                     *           "openedOn": "15/2026",
                     *           "isSimulated": true,
                     *           "isFormer": true,
                     *           "kind": "main",
                     *           "mainCaseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "procedure": "15/2026",
                     *           "procedureLabel": "15/2026",
                     *           "stage": "15/2026",
                     *           "stageLabel": "15/2026",
                     *           "version": 1,
                     *           "nextDueAt": "15/2026",
                     *           "nextDuty": "15/2026",
                     *           "nextDutyLabel": "15/2026",
                     *           "due": {
                     *             "label": "15/2026",
                     *             "text": "15/2026",
                     *             "remaining": "15/2026",
                     *             "kind": "due",
                     *             "isOverdue": true,
                     *             "unit": "workingDay"
                     *           },
                     *           "missedCount": 1,
                     *           "isHeld": true,
                     *           "isHeldPastGround": true,
                     *           "closedOutcome": "15/2026",
                     *           "closedOutcomeLabel": "15/2026",
                     *           "closedAt": "15/2026",
                     *           "person": {
                     *             "fullName": "15/2026",
                     *             "birthYear": 1
                     *           }
                     *         }
                     *       ],
                     *       "next": "15/2026"
                     *     }
                     */
                    "application/json": components["schemas"]["Cases"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openCase: {
        parameters: {
            query?: {
                /** @description true: says what would be recorded and writes nothing */
                dryRun?: "true" | "false";
            };
            header: {
                /** @description unique per official; the same key with the same body tells the outcome */
                "idempotency-key": string;
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "happenedAt": "2026-07-06T09:30:00+07:00",
                 *       "channel": "system",
                 *       "person": {
                 *         "fullName": "Nguyễn Văn Thử",
                 *         "birthDate": "1999-04-30",
                 *         "sex": "male",
                 *         "residence": "Số 1, phố Thử, phường Thử",
                 *         "communeCode": "00004"
                 *       },
                 *       "body": {
                 *         "ground": "notRegistered",
                 *         "violationRecord": {
                 *           "number": "15/2026",
                 *           "date": "2026-07-06"
                 *         },
                 *         "lastViolationOn": "2026-07-06",
                 *         "hasStableResidence": true,
                 *         "foundBy": "commune",
                 *         "addictionResult": {
                 *           "kind": "clinicResult",
                 *           "number": "15/2026",
                 *           "date": "2026-07-06"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * @description instant, or a local date where the hour is unknown; default: now, in case time
                     * @example 2026-07-06T09:30:00+07:00
                     */
                    happenedAt?: string;
                    /**
                     * @description paper: recorded from a document, for an office that is not on the system
                     * @default system
                     * @enum {string}
                     */
                    channel?: "system" | "paper";
                    /** @description the official who signed, where somebody else records */
                    signerId?: string;
                    paper?: components["schemas"]["PaperReference"];
                    /** @description why it is recorded late; kept encrypted */
                    lateReason?: string;
                    /**
                     * @description which act opens it, and with it which procedure; default: openDossier
                     * @enum {string}
                     */
                    act?: "openDossier" | "openUserManagement" | "openDetermination" | "openVoluntaryTreatment" | "fileDeferralRequest" | "openMonitoring";
                    /** @description left out for a side proceeding alone, which is of the person of its main case */
                    person?: {
                        /** Format: uuid */
                        personId: string;
                    } | components["schemas"]["NewPerson"];
                    /**
                     * Format: uuid
                     * @description of a side proceeding: the case it hangs on, in which you take part
                     */
                    mainCaseId?: string;
                    /**
                     * @description default: the one in force on the day it happened
                     * @enum {string}
                     */
                    regime?: "R1" | "R2" | "R3" | "R4";
                    /** @description the office whose act the opening was, where it has ended and yours came after it: entered from its papers, with a reason and a paper */
                    actingOffice?: string;
                    /**
                     * Format: uuid
                     * @description the case this one follows from
                     */
                    previousCaseId?: string;
                    /** @description why a second open dossier of the same person is right; kept encrypted */
                    secondCaseReason?: string;
                    /**
                     * Format: date-time
                     * @description embedded mode only: a simulated case whose clock begins here
                     */
                    simulatedFrom?: string;
                    body: {
                        /** @enum {string} */
                        ground: "notRegistered" | "notStarted" | "leftVoluntaryTreatment" | "usedDuringVoluntaryTreatment" | "substitutionNotFollowed" | "expelledFromSubstitution" | "relapsedUnderSupervision" | "turnedAdultWhileEvading" | "refusedMonitoring" | "violatedAfterCommuneMeasure" | "thirdViolation";
                        violationRecord: {
                            number: string;
                            /** Format: date */
                            date: string;
                        };
                        /** Format: date */
                        lastViolationOn: string;
                        hasStableResidence: boolean;
                        /** @enum {string} */
                        foundBy: "commune" | "district" | "provincial";
                        addictionResult: {
                            /** @enum {string} */
                            kind: "clinicResult" | "substitutionSite";
                            number: string;
                            /** Format: date */
                            date: string;
                        };
                        /** @description only under R1 */
                        assistingPoliceId?: string;
                        violation?: string;
                        place?: string;
                        witnesses?: string;
                        personOpinion?: string;
                        witnessOpinion?: string;
                    } | {
                        /** Format: date-time */
                        foundAt: string;
                        testRecord: {
                            number: string;
                            /** Format: date */
                            date: string;
                        };
                        isRemote: boolean;
                        committeeId: string;
                        use?: string;
                        place?: string;
                    } | {
                        /** @enum {string} */
                        ground: "managedUserUsing" | "noStableResidence" | "usingUnderCommuneEducation" | "usingUnderSupervision" | "voluntary" | "registeringWithoutResult";
                        clinicId?: string;
                        hasStableResidence: boolean;
                        isHeld: boolean;
                        testRecord?: {
                            number: string;
                            /** Format: date */
                            date: string;
                        };
                        criminalCheckNumber?: string;
                        requestNumber?: string;
                        use?: string;
                    } | {
                        /** Format: date-time */
                        toldAt: string;
                        addictionResult: {
                            number: string;
                            /** Format: date */
                            date: string;
                        };
                        hasStableResidence: boolean;
                        policeId?: string;
                        committeeId?: string;
                    } | {
                        /** @enum {string} */
                        asks: "deferral" | "exemption";
                        /** @enum {string} */
                        ground: "seriouslyIll" | "familyHardship" | "fatalIllness" | "pregnancy" | "notAddictedDuringDeferral";
                        /** Format: date */
                        filedOn: string;
                        evidenceNumber: string;
                        /** Format: date */
                        evidenceDate: string;
                        /** Format: uuid */
                        evidenceUploadId?: string;
                        reason?: string;
                        /** @enum {string} */
                        filedBy: "person" | "representative";
                    } | {
                        /** @enum {string} */
                        ground: "supervised" | "supervisedWithoutResidence" | "homeTreatment" | "parentsRequest";
                        /** Format: date-time */
                        basisAt: string;
                        requestNumber?: string;
                        /** @description only of juvenile */
                        requestedBy?: string;
                        note?: string;
                    };
                };
            };
        };
        responses: {
            /** @description with dryRun: what would be recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "requestId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *       "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *       "code": "15/2026",
                     *       "version": 1,
                     *       "isDryRun": true,
                     *       "recorded": [
                     *         {
                     *           "seq": 1,
                     *           "type": "15/2026",
                     *           "happenedAt": "15/2026",
                     *           "words": "15/2026"
                     *         }
                     *       ],
                     *       "runningLimits": [
                     *         {
                     *           "limitId": "15/2026",
                     *           "duty": "15/2026",
                     *           "label": "15/2026",
                     *           "key": "15/2026",
                     *           "nature": "duty",
                     *           "holderRole": "15/2026",
                     *           "holder": "15/2026",
                     *           "holderAgencyId": "15/2026",
                     *           "runsFrom": "15/2026",
                     *           "regime": "15/2026",
                     *           "amount": 1,
                     *           "unit": "15/2026",
                     *           "confidence": "T",
                     *           "source": "15/2026",
                     *           "dueDate": "15/2026",
                     *           "dueAt": "15/2026",
                     *           "provisional": true,
                     *           "status": "running",
                     *           "metAt": "15/2026",
                     *           "outcome": "inTime",
                     *           "escalatedTo": "15/2026",
                     *           "due": {
                     *             "label": "15/2026",
                     *             "text": "15/2026",
                     *             "remaining": "15/2026",
                     *             "kind": "due",
                     *             "isOverdue": true,
                     *             "unit": "workingDay"
                     *           },
                     *           "isChanged": true,
                     *           "proof": null
                     *         }
                     *       ],
                     *       "documents": [
                     *         {
                     *           "documentId": "15/2026",
                     *           "template": "15/2026",
                     *           "title": "15/2026",
                     *           "issuerRole": "15/2026",
                     *           "issuerAgencyId": "15/2026",
                     *           "actSeq": 1,
                     *           "state": "draft",
                     *           "number": "15/2026",
                     *           "signerId": "15/2026",
                     *           "date": "15/2026"
                     *         }
                     *       ],
                     *       "warnings": [
                     *         "15/2026"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            /** @description opened */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "requestId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *       "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *       "code": "15/2026",
                     *       "version": 1,
                     *       "isDryRun": true,
                     *       "recorded": [
                     *         {
                     *           "seq": 1,
                     *           "type": "15/2026",
                     *           "happenedAt": "15/2026",
                     *           "words": "15/2026"
                     *         }
                     *       ],
                     *       "runningLimits": [
                     *         {
                     *           "limitId": "15/2026",
                     *           "duty": "15/2026",
                     *           "label": "15/2026",
                     *           "key": "15/2026",
                     *           "nature": "duty",
                     *           "holderRole": "15/2026",
                     *           "holder": "15/2026",
                     *           "holderAgencyId": "15/2026",
                     *           "runsFrom": "15/2026",
                     *           "regime": "15/2026",
                     *           "amount": 1,
                     *           "unit": "15/2026",
                     *           "confidence": "T",
                     *           "source": "15/2026",
                     *           "dueDate": "15/2026",
                     *           "dueAt": "15/2026",
                     *           "provisional": true,
                     *           "status": "running",
                     *           "metAt": "15/2026",
                     *           "outcome": "inTime",
                     *           "escalatedTo": "15/2026",
                     *           "due": {
                     *             "label": "15/2026",
                     *             "text": "15/2026",
                     *             "remaining": "15/2026",
                     *             "kind": "due",
                     *             "isOverdue": true,
                     *             "unit": "workingDay"
                     *           },
                     *           "isChanged": true,
                     *           "proof": null
                     *         }
                     *       ],
                     *       "documents": [
                     *         {
                     *           "documentId": "15/2026",
                     *           "template": "15/2026",
                     *           "title": "15/2026",
                     *           "issuerRole": "15/2026",
                     *           "issuerAgencyId": "15/2026",
                     *           "actSeq": 1,
                     *           "state": "draft",
                     *           "number": "15/2026",
                     *           "signerId": "15/2026",
                     *           "date": "15/2026"
                     *         }
                     *       ],
                     *       "warnings": [
                     *         "15/2026"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            /** @description taken for good, not recorded yet: ask at Location */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "requestId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *       "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *       "status": "received"
                     *     }
                     */
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchCases: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "nguyen van a",
                 *       "isOpen": true,
                 *       "sort": "due",
                 *       "order": "asc",
                 *       "limit": 50
                 *     }
                 */
                "application/json": {
                    /**
                     * @description of the main path, hanging on a case of it, or standing by itself; default: all
                     * @enum {string}
                     */
                    kind?: "main" | "side" | "standalone";
                    /**
                     * Format: uuid
                     * @description the proceedings that hang on this case
                     */
                    mainCaseId?: string;
                    procedure?: string;
                    stage?: string;
                    /** @enum {string} */
                    regime?: "R1" | "R2" | "R3" | "R4";
                    code?: string;
                    /** Format: uuid */
                    personId?: string;
                    /** Format: date */
                    openedFrom?: string;
                    /** Format: date */
                    openedTo?: string;
                    /**
                     * @description default: opened
                     * @enum {string}
                     */
                    sort?: "opened" | "due" | "code";
                    /**
                     * @description default: desc for opened, asc for due and code
                     * @enum {string}
                     */
                    order?: "asc" | "desc";
                    /**
                     * @description syllables of a name, accents or not; the last one may be its beginning
                     * @example nguyen van a
                     */
                    name?: string;
                    isOpen?: boolean;
                    isSimulated?: boolean;
                    hasMissed?: boolean;
                    isHeldPastGround?: boolean;
                    after?: string;
                    /** @default 50 */
                    limit?: number;
                };
            };
        };
        responses: {
            /** @description a page of cases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cases": [
                     *         {
                     *           "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "code": "15/2026",
                     *           "personId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "personKind": "adult",
                     *           "regime": "15/2026",
                     *           "regimeLabel": "15/2026",
                     *           "openedOn": "15/2026",
                     *           "isSimulated": true,
                     *           "isFormer": true,
                     *           "kind": "main",
                     *           "mainCaseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "procedure": "15/2026",
                     *           "procedureLabel": "15/2026",
                     *           "stage": "15/2026",
                     *           "stageLabel": "15/2026",
                     *           "version": 1,
                     *           "nextDueAt": "15/2026",
                     *           "nextDuty": "15/2026",
                     *           "nextDutyLabel": "15/2026",
                     *           "due": {
                     *             "label": "15/2026",
                     *             "text": "15/2026",
                     *             "remaining": "15/2026",
                     *             "kind": "due",
                     *             "isOverdue": true,
                     *             "unit": "workingDay"
                     *           },
                     *           "missedCount": 1,
                     *           "isHeld": true,
                     *           "isHeldPastGround": true,
                     *           "closedOutcome": "15/2026",
                     *           "closedOutcomeLabel": "15/2026",
                     *           "closedAt": "15/2026",
                     *           "person": {
                     *             "fullName": "15/2026",
                     *             "birthYear": 1
                     *           }
                     *         }
                     *       ],
                     *       "next": "15/2026",
                     *       "isCut": true
                     *     }
                     */
                    "application/json": components["schemas"]["FoundCases"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchBox: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "nguyen van a"
                 *     }
                 */
                "application/json": {
                    /** @example nguyen van a */
                    text: string;
                };
            };
        };
        responses: {
            /** @description what was found, the latest opened first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cases": [
                     *         {
                     *           "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "code": "15/2026",
                     *           "person": "15/2026",
                     *           "birthYear": 1,
                     *           "procedureLabel": "15/2026",
                     *           "stageLabel": "15/2026"
                     *         }
                     *       ],
                     *       "isCut": true
                     *     }
                     */
                    "application/json": components["schemas"]["Found"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCase: {
        parameters: {
            query?: {
                /** @description "như đã biết ngày …": the case as recorded until the end of that day, in the case's time; default: now */
                knownOn?: string;
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *       "code": "15/2026",
                     *       "version": 1,
                     *       "regime": "15/2026",
                     *       "regimeLabel": "15/2026",
                     *       "procedure": "15/2026",
                     *       "procedureLabel": "15/2026",
                     *       "procedureVersion": 1,
                     *       "stage": "15/2026",
                     *       "stageLabel": "15/2026",
                     *       "openedAt": "15/2026",
                     *       "stageEnteredAt": "15/2026",
                     *       "previousCaseId": "15/2026",
                     *       "kind": "main",
                     *       "mainCaseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *       "mainCode": "15/2026",
                     *       "isSimulated": true,
                     *       "caseNow": "15/2026",
                     *       "isFormer": true,
                     *       "personKind": "adult",
                     *       "isJuvenile": true,
                     *       "person": {
                     *         "fullName": "15/2026",
                     *         "birthDate": "15/2026",
                     *         "sex": "male",
                     *         "residence": "15/2026",
                     *         "communeCode": "15/2026"
                     *       },
                     *       "identityNumberMasked": "15/2026",
                     *       "enteredFrom": {
                     *         "number": "15/2026",
                     *         "date": "15/2026",
                     *         "recordedAt": "15/2026",
                     *         "words": "15/2026"
                     *       },
                     *       "knownOn": "15/2026",
                     *       "stages": [
                     *         {
                     *           "procedure": "15/2026",
                     *           "label": "15/2026",
                     *           "isDone": true,
                     *           "isHere": true
                     *         }
                     *       ],
                     *       "pauseReason": "15/2026",
                     *       "undelivered": 1,
                     *       "offices": [
                     *         {
                     *           "role": "15/2026",
                     *           "roleLabel": "15/2026",
                     *           "agencyId": "15/2026",
                     *           "name": "15/2026",
                     *           "from": "15/2026",
                     *           "to": "15/2026"
                     *         }
                     *       ],
                     *       "nextLimit": {
                     *         "limitId": "15/2026",
                     *         "duty": "15/2026",
                     *         "label": "15/2026",
                     *         "key": "15/2026",
                     *         "nature": "duty",
                     *         "holderRole": "15/2026",
                     *         "holder": "15/2026",
                     *         "holderAgencyId": "15/2026",
                     *         "runsFrom": "15/2026",
                     *         "regime": "15/2026",
                     *         "amount": 1,
                     *         "unit": "15/2026",
                     *         "confidence": "T",
                     *         "source": "15/2026",
                     *         "dueDate": "15/2026",
                     *         "dueAt": "15/2026",
                     *         "provisional": true,
                     *         "status": "running",
                     *         "metAt": "15/2026",
                     *         "outcome": "inTime",
                     *         "escalatedTo": "15/2026",
                     *         "due": {
                     *           "label": "15/2026",
                     *           "text": "15/2026",
                     *           "remaining": "15/2026",
                     *           "kind": "due",
                     *           "isOverdue": true,
                     *           "unit": "workingDay"
                     *         }
                     *       },
                     *       "tasks": [
                     *         {
                     *           "taskId": "15/2026",
                     *           "task": "15/2026",
                     *           "label": "15/2026",
                     *           "holderRole": "15/2026",
                     *           "holderAgencyId": "15/2026",
                     *           "rank": 1,
                     *           "reviewAt": "15/2026",
                     *           "source": "15/2026",
                     *           "subject": "15/2026",
                     *           "raisedAt": "15/2026"
                     *         }
                     *       ],
                     *       "custody": {
                     *         "custodyId": "15/2026",
                     *         "kind": "15/2026",
                     *         "kindLabel": "15/2026",
                     *         "holderRole": "15/2026",
                     *         "holder": "15/2026",
                     *         "holderAgencyId": "15/2026",
                     *         "from": "15/2026",
                     *         "credited": true,
                     *         "ground": "15/2026",
                     *         "groundEndedAt": "15/2026"
                     *       },
                     *       "pauses": [
                     *         {
                     *           "pauseId": "15/2026",
                     *           "ground": "15/2026",
                     *           "groundLabel": "15/2026",
                     *           "source": "15/2026",
                     *           "from": "15/2026",
                     *           "to": "15/2026",
                     *           "rule": "15/2026"
                     *         }
                     *       ],
                     *       "lists": [
                     *         {
                     *           "entryId": "15/2026",
                     *           "list": "15/2026",
                     *           "agencyId": "15/2026",
                     *           "from": "15/2026",
                     *           "to": "15/2026",
                     *           "ground": "15/2026",
                     *           "closingGround": "15/2026"
                     *         }
                     *       ],
                     *       "documents": [
                     *         {
                     *           "documentId": "15/2026",
                     *           "template": "15/2026",
                     *           "title": "15/2026",
                     *           "issuerRole": "15/2026",
                     *           "issuerAgencyId": "15/2026",
                     *           "actSeq": 1,
                     *           "state": "draft",
                     *           "number": "15/2026",
                     *           "signerId": "15/2026",
                     *           "date": "15/2026"
                     *         }
                     *       ],
                     *       "milestones": {},
                     *       "facts": {},
                     *       "pendingOutcome": "15/2026",
                     *       "closed": {
                     *         "outcome": "15/2026",
                     *         "at": "15/2026"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revealIdentity: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the number */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *       "identityNumber": "15/2026"
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityNumber"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAccess: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                before?: number;
                limit?: number;
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the looks, the latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *       "looks": [
                     *         {
                     *           "id": 1,
                     *           "at": "15/2026",
                     *           "kind": "15/2026",
                     *           "kindLabel": "15/2026",
                     *           "subject": "15/2026",
                     *           "purpose": "15/2026",
                     *           "officialId": "15/2026",
                     *           "officialName": "15/2026",
                     *           "agencyId": "15/2026",
                     *           "agencyName": "15/2026",
                     *           "requestId": "15/2026"
                     *         }
                     *       ],
                     *       "next": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Looks"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readHistory: {
        parameters: {
            query?: {
                /** @description csv is recorded as an export */
                format?: "json" | "csv";
                /** @description true: with the free text of the acts */
                text?: "true" | "false";
                /** @description only entries whose events all follow this version */
                after?: number;
                /** @description "như đã biết ngày …": the case as recorded until the end of that day, in the case's time; default: now */
                knownOn?: string;
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the history; with format=csv as text/csv */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *       "code": "15/2026",
                     *       "version": 1,
                     *       "headHash": "15/2026",
                     *       "knownOn": "15/2026",
                     *       "entries": [
                     *         {
                     *           "seq": 1,
                     *           "lastSeq": 1,
                     *           "actSeq": 1,
                     *           "kind": "act",
                     *           "act": "15/2026",
                     *           "actLabel": "15/2026",
                     *           "event": "15/2026",
                     *           "procedure": "15/2026",
                     *           "procedureLabel": "15/2026",
                     *           "stage": "15/2026",
                     *           "stageLabel": "15/2026",
                     *           "happenedAt": "15/2026",
                     *           "timeUncertain": true,
                     *           "recordedAt": "15/2026",
                     *           "recordedBy": "15/2026",
                     *           "recordedByName": "15/2026",
                     *           "recordedByAgency": "15/2026",
                     *           "actingRole": "15/2026",
                     *           "actingRoleLabel": "15/2026",
                     *           "actingAgencyId": "15/2026",
                     *           "actingAgency": "15/2026",
                     *           "signerId": "15/2026",
                     *           "signerPrefix": "15/2026",
                     *           "channel": "system",
                     *           "paper": {
                     *             "number": "15/2026",
                     *             "date": "15/2026"
                     *           },
                     *           "isLateEntry": true,
                     *           "source": "15/2026",
                     *           "facts": {},
                     *           "verdict": "confirmed",
                     *           "correctedBySeq": 1,
                     *           "changes": [
                     *             "15/2026"
                     *           ],
                     *           "limitsStarted": [
                     *             "15/2026"
                     *           ],
                     *           "limitsStartedLabels": [
                     *             "15/2026"
                     *           ],
                     *           "limitsMet": [
                     *             {
                     *               "duty": "15/2026",
                     *               "label": "15/2026",
                     *               "outcome": "15/2026",
                     *               "outcomeLabel": "15/2026"
                     *             }
                     *           ],
                     *           "limitsMissed": [
                     *             "15/2026"
                     *           ],
                     *           "limitsMissedLabels": [
                     *             "15/2026"
                     *           ],
                     *           "documents": [
                     *             {
                     *               "documentId": "15/2026",
                     *               "template": "15/2026",
                     *               "title": "15/2026",
                     *               "href": "15/2026"
                     *             }
                     *           ],
                     *           "personalText": {},
                     *           "requestId": "15/2026",
                     *           "hash": "15/2026"
                     *         }
                     *       ],
                     *       "runs": [
                     *         {
                     *           "runId": "15/2026",
                     *           "workflowType": "15/2026",
                     *           "status": "15/2026",
                     *           "startedAt": "15/2026",
                     *           "closedAt": "15/2026",
                     *           "events": 1,
                     *           "isArchived": true,
                     *           "url": "15/2026"
                     *         }
                     *       ],
                     *       "isTemporalAway": true
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTimeLimits: {
        parameters: {
            query?: {
                status?: "running" | "paused" | "met" | "missed" | "lapsed" | "cancelled";
                /** @description "như đã biết ngày …": the case as recorded until the end of that day, in the case's time; default: now */
                knownOn?: string;
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the limits */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *       "version": 1,
                     *       "caseNow": "15/2026",
                     *       "knownOn": "15/2026",
                     *       "limits": [
                     *         {
                     *           "limitId": "15/2026",
                     *           "duty": "15/2026",
                     *           "label": "15/2026",
                     *           "key": "15/2026",
                     *           "nature": "duty",
                     *           "holderRole": "15/2026",
                     *           "holder": "15/2026",
                     *           "holderAgencyId": "15/2026",
                     *           "runsFrom": "15/2026",
                     *           "regime": "15/2026",
                     *           "amount": 1,
                     *           "unit": "15/2026",
                     *           "confidence": "T",
                     *           "source": "15/2026",
                     *           "dueDate": "15/2026",
                     *           "dueAt": "15/2026",
                     *           "provisional": true,
                     *           "status": "running",
                     *           "metAt": "15/2026",
                     *           "outcome": "inTime",
                     *           "escalatedTo": "15/2026",
                     *           "due": {
                     *             "label": "15/2026",
                     *             "text": "15/2026",
                     *             "remaining": "15/2026",
                     *             "kind": "due",
                     *             "isOverdue": true,
                     *             "unit": "workingDay"
                     *           },
                     *           "startedBySeq": 1,
                     *           "procedure": "15/2026",
                     *           "bound": "15/2026",
                     *           "proof": "15/2026",
                     *           "keyLabel": "15/2026",
                     *           "cause": "15/2026",
                     *           "escalatedToName": "15/2026"
                     *         }
                     *       ],
                     *       "pauses": [
                     *         {
                     *           "pauseId": "15/2026",
                     *           "ground": "15/2026",
                     *           "groundLabel": "15/2026",
                     *           "source": "15/2026",
                     *           "from": "15/2026",
                     *           "to": "15/2026",
                     *           "duties": [
                     *             "15/2026"
                     *           ],
                     *           "rule": "15/2026",
                     *           "days": 1,
                     *           "recordedByName": "15/2026",
                     *           "moved": [
                     *             "15/2026"
                     *           ],
                     *           "stopped": [
                     *             "15/2026"
                     *           ],
                     *           "terms": [
                     *             {
                     *               "term": "15/2026",
                     *               "effect": "counted",
                     *               "days": 1,
                     *               "isDecided": true,
                     *               "words": "15/2026"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "custodies": [
                     *         {
                     *           "custodyId": "15/2026",
                     *           "kind": "15/2026",
                     *           "kindLabel": "15/2026",
                     *           "holder": "15/2026",
                     *           "from": "15/2026",
                     *           "to": "15/2026",
                     *           "effect": "credited",
                     *           "days": 1,
                     *           "source": "15/2026",
                     *           "confidence": "T",
                     *           "words": "15/2026"
                     *         }
                     *       ],
                     *       "terms": [
                     *         {
                     *           "term": "15/2026",
                     *           "label": "15/2026",
                     *           "start": "15/2026",
                     *           "end": "15/2026",
                     *           "earliest": "15/2026",
                     *           "latest": "15/2026",
                     *           "lines": [
                     *             {
                     *               "step": "15/2026",
                     *               "amount": 1,
                     *               "unit": "15/2026",
                     *               "lastDay": "15/2026",
                     *               "article": "15/2026",
                     *               "confidence": "T"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TimeLimits"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSideCases: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the proceedings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *       "main": {
                     *         "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *         "code": "15/2026",
                     *         "personId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *         "personKind": "adult",
                     *         "regime": "15/2026",
                     *         "regimeLabel": "15/2026",
                     *         "openedOn": "15/2026",
                     *         "isSimulated": true,
                     *         "isFormer": true,
                     *         "kind": "main",
                     *         "mainCaseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *         "procedure": "15/2026",
                     *         "procedureLabel": "15/2026",
                     *         "stage": "15/2026",
                     *         "stageLabel": "15/2026",
                     *         "version": 1,
                     *         "nextDueAt": "15/2026",
                     *         "nextDuty": "15/2026",
                     *         "nextDutyLabel": "15/2026",
                     *         "due": {
                     *           "label": "15/2026",
                     *           "text": "15/2026",
                     *           "remaining": "15/2026",
                     *           "kind": "due",
                     *           "isOverdue": true,
                     *           "unit": "workingDay"
                     *         },
                     *         "missedCount": 1,
                     *         "isHeld": true,
                     *         "isHeldPastGround": true,
                     *         "closedOutcome": "15/2026",
                     *         "closedOutcomeLabel": "15/2026",
                     *         "closedAt": "15/2026",
                     *         "person": {
                     *           "fullName": "15/2026",
                     *           "birthYear": 1
                     *         }
                     *       },
                     *       "cases": [
                     *         {
                     *           "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "code": "15/2026",
                     *           "personId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "personKind": "adult",
                     *           "regime": "15/2026",
                     *           "regimeLabel": "15/2026",
                     *           "openedOn": "15/2026",
                     *           "isSimulated": true,
                     *           "isFormer": true,
                     *           "kind": "main",
                     *           "mainCaseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "procedure": "15/2026",
                     *           "procedureLabel": "15/2026",
                     *           "stage": "15/2026",
                     *           "stageLabel": "15/2026",
                     *           "version": 1,
                     *           "nextDueAt": "15/2026",
                     *           "nextDuty": "15/2026",
                     *           "nextDutyLabel": "15/2026",
                     *           "due": {
                     *             "label": "15/2026",
                     *             "text": "15/2026",
                     *             "remaining": "15/2026",
                     *             "kind": "due",
                     *             "isOverdue": true,
                     *             "unit": "workingDay"
                     *           },
                     *           "missedCount": 1,
                     *           "isHeld": true,
                     *           "isHeldPastGround": true,
                     *           "closedOutcome": "15/2026",
                     *           "closedOutcomeLabel": "15/2026",
                     *           "closedAt": "15/2026",
                     *           "person": {
                     *             "fullName": "15/2026",
                     *             "birthYear": 1
                     *           },
                     *           "holder": "15/2026"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SideCases"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDocuments: {
        parameters: {
            query?: {
                /** @description "như đã biết ngày …": the case as recorded until the end of that day, in the case's time; default: now */
                knownOn?: string;
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the papers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *       "version": 1,
                     *       "documents": [
                     *         {
                     *           "documentId": "15/2026",
                     *           "template": "15/2026",
                     *           "title": "15/2026",
                     *           "issuerRole": "15/2026",
                     *           "issuerAgencyId": "15/2026",
                     *           "actSeq": 1,
                     *           "state": "draft",
                     *           "number": "15/2026",
                     *           "signerId": "15/2026",
                     *           "date": "15/2026",
                     *           "stateLabel": "15/2026",
                     *           "issuer": "15/2026",
                     *           "signerName": "15/2026",
                     *           "formNote": "15/2026",
                     *           "paperNote": "15/2026",
                     *           "files": [
                     *             {
                     *               "state": "15/2026",
                     *               "size": 1,
                     *               "sha256": "15/2026",
                     *               "madeAt": "15/2026"
                     *             }
                     *           ],
                     *           "href": "15/2026"
                     *         }
                     *       ],
                     *       "knownOn": "15/2026",
                     *       "uploads": [
                     *         {
                     *           "uploadId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "mediaType": "15/2026",
                     *           "size": 1,
                     *           "sha256": "15/2026",
                     *           "pages": 1,
                     *           "uploadedBy": "15/2026",
                     *           "uploadedByName": "15/2026",
                     *           "agencyId": "15/2026",
                     *           "agencyName": "15/2026",
                     *           "uploadedAt": "15/2026",
                     *           "href": "15/2026",
                     *           "act": "15/2026",
                     *           "actSeq": 1,
                     *           "actLabel": "15/2026",
                     *           "field": "15/2026",
                     *           "fieldLabel": "15/2026",
                     *           "paperType": "15/2026",
                     *           "paperTypeLabel": "15/2026",
                     *           "folioFrom": 1,
                     *           "folioTo": 1,
                     *           "paper": {
                     *             "number": "15/2026",
                     *             "date": "15/2026"
                     *           }
                     *         }
                     *       ],
                     *       "papers": [
                     *         {
                     *           "type": "15/2026",
                     *           "label": "15/2026",
                     *           "number": "15/2026",
                     *           "date": "15/2026",
                     *           "folioFrom": 1,
                     *           "folioTo": 1,
                     *           "uploadId": "15/2026"
                     *         }
                     *       ],
                     *       "required": [
                     *         {
                     *           "type": "15/2026",
                     *           "label": "15/2026",
                     *           "form": "15/2026",
                     *           "article": "15/2026",
                     *           "isThere": true
                     *         }
                     *       ],
                     *       "dossier": {
                     *         "hash": "15/2026",
                     *         "manifest": "15/2026",
                     *         "bound": [
                     *           {
                     *             "by": "handOver",
                     *             "label": "15/2026",
                     *             "at": "15/2026",
                     *             "atText": "15/2026",
                     *             "hash": "15/2026",
                     *             "isSame": true
                     *           }
                     *         ],
                     *         "bundleHref": "15/2026"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Documents"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                caseId: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openDossierBundle: {
        parameters: {
            query?: {
                /** @description "như đã biết ngày …": the case as recorded until the end of that day, in the case's time; default: now */
                knownOn?: string;
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the bundle, page by page; its hash stands in X-Dossier-Hash */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAvailableActs: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the acts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *       "version": 1,
                     *       "procedure": "15/2026",
                     *       "stage": "15/2026",
                     *       "stageLabel": "15/2026",
                     *       "acts": [
                     *         {
                     *           "act": "15/2026",
                     *           "label": "15/2026",
                     *           "procedure": "15/2026",
                     *           "source": "15/2026",
                     *           "sentence": "15/2026",
                     *           "eventQuestion": "15/2026",
                     *           "schema": {},
                     *           "fieldLabels": {},
                     *           "choiceLabels": {},
                     *           "isAllowed": true,
                     *           "byPaper": true,
                     *           "byColleague": true,
                     *           "isUrgent": true,
                     *           "belongsTo": [
                     *             "15/2026"
                     *           ],
                     *           "documents": [
                     *             "15/2026"
                     *           ],
                     *           "startsLimits": [
                     *             "15/2026"
                     *           ],
                     *           "meetsLimits": [
                     *             "15/2026"
                     *           ],
                     *           "refusal": {
                     *             "code": "15/2026",
                     *             "sentence": "15/2026",
                     *             "source": "15/2026",
                     *             "details": [
                     *               "15/2026"
                     *             ],
                     *             "facts": {}
                     *           },
                     *           "kind": "now"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AvailableActs"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFollowingCases: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the files */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *       "code": "15/2026",
                     *       "person": {
                     *         "personId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *         "name": "15/2026"
                     *       },
                     *       "cases": [
                     *         {
                     *           "act": "15/2026",
                     *           "label": "15/2026",
                     *           "isAllowed": true,
                     *           "openCase": {
                     *             "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *             "code": "15/2026"
                     *           },
                     *           "proposed": {},
                     *           "link": {
                     *             "act": "15/2026",
                     *             "label": "15/2026",
                     *             "body": {}
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FollowingCases"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fastForwardCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "days": 30
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: date-time
                     * @description case time to reach
                     */
                    to: string;
                } | {
                    days: number;
                };
            };
        };
        responses: {
            /** @description the case at its new time */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *       "caseNow": "15/2026",
                     *       "steps": 1,
                     *       "clockOffsetMs": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MovedCase"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOpeningActs: {
        parameters: {
            query?: {
                /** @description the day it happened, which says under which law it is opened; default: today */
                on?: string;
                /** @description the side proceedings that may hang on this case, instead of cases of their own */
                mainCaseId?: string;
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the acts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "regime": "15/2026",
                     *       "acts": [
                     *         {
                     *           "act": "15/2026",
                     *           "label": "15/2026",
                     *           "procedure": "15/2026",
                     *           "source": "15/2026",
                     *           "sentence": "15/2026",
                     *           "eventQuestion": "15/2026",
                     *           "schema": {},
                     *           "fieldLabels": {},
                     *           "choiceLabels": {},
                     *           "isAllowed": true,
                     *           "byPaper": true,
                     *           "byColleague": true,
                     *           "isUrgent": true,
                     *           "belongsTo": [
                     *             "15/2026"
                     *           ],
                     *           "documents": [
                     *             "15/2026"
                     *           ],
                     *           "startsLimits": [
                     *             "15/2026"
                     *           ],
                     *           "meetsLimits": [
                     *             "15/2026"
                     *           ],
                     *           "refusal": {
                     *             "code": "15/2026",
                     *             "sentence": "15/2026",
                     *             "source": "15/2026",
                     *             "details": [
                     *               "15/2026"
                     *             ],
                     *             "facts": {}
                     *           },
                     *           "kind": "now",
                     *           "until": "2026-07-06",
                     *           "openCase": {
                     *             "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *             "code": "15/2026"
                     *           }
                     *         }
                     *       ],
                     *       "offices": [
                     *         {
                     *           "agencyId": "15/2026",
                     *           "name": "15/2026",
                     *           "isOwn": true
                     *         }
                     *       ],
                     *       "person": {
                     *         "schema": {},
                     *         "fieldLabels": {},
                     *         "choiceLabels": {}
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OpeningActs"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    performUnknownAct: {
        parameters: {
            query?: {
                /** @description true: says what would be recorded and writes nothing */
                dryRun?: "true" | "false";
            };
            header: {
                /** @description unique per official; the same key with the same body tells the outcome */
                "idempotency-key": string;
                /** @description version of the case the caller has seen */
                "if-match"?: string;
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                caseId: string;
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "body": {}
                 *     }
                 */
                "application/json": {
                    /**
                     * @description instant, or a local date where the hour is unknown; default: now, in case time
                     * @example 2026-07-06T09:30:00+07:00
                     */
                    happenedAt?: string;
                    /**
                     * @description paper: recorded from a document, for an office that is not on the system
                     * @default system
                     * @enum {string}
                     */
                    channel?: "system" | "paper";
                    /** @description the official who signed, where somebody else records */
                    signerId?: string;
                    paper?: components["schemas"]["PaperReference"];
                    /** @description why it is recorded late; kept encrypted */
                    lateReason?: string;
                    body: {
                        [key: string]: components["schemas"]["__schema0"];
                    };
                };
            };
        };
        responses: {
            /** @description never */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                request: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description its state */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "requestId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *       "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *       "act": "15/2026",
                     *       "status": "received",
                     *       "receivedAt": "15/2026",
                     *       "finishedAt": "15/2026",
                     *       "outcome": {
                     *         "requestId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *         "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *         "code": "15/2026",
                     *         "version": 1,
                     *         "isDryRun": true,
                     *         "recorded": [
                     *           {
                     *             "seq": 1,
                     *             "type": "15/2026",
                     *             "happenedAt": "15/2026",
                     *             "words": "15/2026"
                     *           }
                     *         ],
                     *         "runningLimits": [
                     *           {
                     *             "limitId": "15/2026",
                     *             "duty": "15/2026",
                     *             "label": "15/2026",
                     *             "key": "15/2026",
                     *             "nature": "duty",
                     *             "holderRole": "15/2026",
                     *             "holder": "15/2026",
                     *             "holderAgencyId": "15/2026",
                     *             "runsFrom": "15/2026",
                     *             "regime": "15/2026",
                     *             "amount": 1,
                     *             "unit": "15/2026",
                     *             "confidence": "T",
                     *             "source": "15/2026",
                     *             "dueDate": "15/2026",
                     *             "dueAt": "15/2026",
                     *             "provisional": true,
                     *             "status": "running",
                     *             "metAt": "15/2026",
                     *             "outcome": "inTime",
                     *             "escalatedTo": "15/2026",
                     *             "due": {
                     *               "label": "15/2026",
                     *               "text": "15/2026",
                     *               "remaining": "15/2026",
                     *               "kind": "due",
                     *               "isOverdue": true,
                     *               "unit": "workingDay"
                     *             },
                     *             "isChanged": true,
                     *             "proof": null
                     *           }
                     *         ],
                     *         "documents": [
                     *           {
                     *             "documentId": "15/2026",
                     *             "template": "15/2026",
                     *             "title": "15/2026",
                     *             "issuerRole": "15/2026",
                     *             "issuerAgencyId": "15/2026",
                     *             "actSeq": 1,
                     *             "state": "draft",
                     *             "number": "15/2026",
                     *             "signerId": "15/2026",
                     *             "date": "15/2026"
                     *           }
                     *         ],
                     *         "warnings": [
                     *           "15/2026"
                     *         ]
                     *       },
                     *       "refusal": {
                     *         "code": "15/2026",
                     *         "status": 1,
                     *         "sentence": "15/2026",
                     *         "source": "15/2026",
                     *         "details": [
                     *           "15/2026"
                     *         ],
                     *         "facts": {}
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RequestOutcome"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCalendar: {
        parameters: {
            query?: {
                /** @description first day; absent: the first of the month */
                from?: string;
                /** @description last day; absent: a month from the first; at most 400 days */
                to?: string;
                /** @description true: ordinary days and weekends too */
                all?: "true" | "false";
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the days */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": "15/2026",
                     *       "to": "15/2026",
                     *       "calendar": "15/2026",
                     *       "days": [
                     *         {
                     *           "date": "15/2026",
                     *           "dayText": "15/2026",
                     *           "isWorked": true,
                     *           "kind": "workday",
                     *           "name": "15/2026",
                     *           "kindLabel": "15/2026",
                     *           "source": "15/2026",
                     *           "confidence": "high",
                     *           "isProvisional": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarDays"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWorkDays: {
        parameters: {
            query?: {
                /** @description first day; absent: the first of the month */
                from?: string;
                /** @description last day; absent: a month from the first; at most 400 days */
                to?: string;
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description every day of the span */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": "15/2026",
                     *       "to": "15/2026",
                     *       "today": "15/2026",
                     *       "days": [
                     *         {
                     *           "day": {
                     *             "date": "15/2026",
                     *             "dayText": "15/2026",
                     *             "isWorked": true,
                     *             "kind": "workday",
                     *             "name": "15/2026",
                     *             "kindLabel": "15/2026",
                     *             "source": "15/2026",
                     *             "confidence": "high",
                     *             "isProvisional": true
                     *           },
                     *           "due": 1,
                     *           "overdue": 1
                     *         }
                     *       ],
                     *       "earlier": 1,
                     *       "undated": 1
                     *     }
                     */
                    "application/json": components["schemas"]["WorkDays"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFacilityOverview: {
        parameters: {
            query?: {
                /** @description residents of this stage only */
                stage?: "reception" | "detoxification" | "education" | "reintegration" | "outside" | "absconded" | "imprisoned" | "exempted";
                /** @description `residents.next` of the page before; arrivals and completions are left out then */
                after?: string;
                limit?: number;
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the overview */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "15/2026",
                     *       "nowText": "15/2026",
                     *       "census": {
                     *         "held": 1,
                     *         "inside": 1,
                     *         "outside": 1,
                     *         "escaped": 1,
                     *         "imprisoned": 1,
                     *         "exempted": 1,
                     *         "onTheWay": 1,
                     *         "heldPastGround": 1,
                     *         "leavingWithin30Days": 1,
                     *         "stages": [
                     *           {
                     *             "stage": "15/2026",
                     *             "label": "15/2026",
                     *             "count": 1
                     *           }
                     *         ]
                     *       },
                     *       "arrivals": {
                     *         "total": 1,
                     *         "halted": 1,
                     *         "rows": [
                     *           {
                     *             "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *             "code": "15/2026",
                     *             "personId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *             "person": {
                     *               "fullName": "15/2026",
                     *               "birthYear": 1
                     *             },
                     *             "personKind": "adult",
                     *             "regime": "15/2026",
                     *             "stage": "15/2026",
                     *             "stageLabel": "15/2026",
                     *             "stageEnteredAt": "15/2026",
                     *             "stageEnteredText": "15/2026",
                     *             "isSimulated": true,
                     *             "caseNow": "15/2026",
                     *             "nextAct": {
                     *               "act": "15/2026",
                     *               "label": "15/2026",
                     *               "others": [
                     *                 {
                     *                   "act": "15/2026",
                     *                   "label": "15/2026"
                     *                 }
                     *               ]
                     *             },
                     *             "place": "door",
                     *             "escortOffice": "15/2026",
                     *             "isHeld": true,
                     *             "chain": [
                     *               {
                     *                 "limitId": "15/2026",
                     *                 "duty": "15/2026",
                     *                 "label": "15/2026",
                     *                 "key": "15/2026",
                     *                 "nature": "duty",
                     *                 "holderRole": "15/2026",
                     *                 "holder": "15/2026",
                     *                 "holderAgencyId": "15/2026",
                     *                 "runsFrom": "15/2026",
                     *                 "regime": "15/2026",
                     *                 "amount": 1,
                     *                 "unit": "15/2026",
                     *                 "confidence": "T",
                     *                 "source": "15/2026",
                     *                 "dueDate": "15/2026",
                     *                 "dueAt": "15/2026",
                     *                 "provisional": true,
                     *                 "status": "running",
                     *                 "metAt": "15/2026",
                     *                 "outcome": "inTime",
                     *                 "escalatedTo": "15/2026",
                     *                 "due": {
                     *                   "label": "15/2026",
                     *                   "text": "15/2026",
                     *                   "remaining": "15/2026",
                     *                   "kind": "due",
                     *                   "isOverdue": true,
                     *                   "unit": "workingDay"
                     *                 },
                     *                 "statusLabel": "15/2026",
                     *                 "fromText": "15/2026",
                     *                 "metText": "15/2026"
                     *               }
                     *             ],
                     *             "current": "15/2026"
                     *           }
                     *         ]
                     *       },
                     *       "completions": {
                     *         "total": 1,
                     *         "rows": [
                     *           {
                     *             "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *             "code": "15/2026",
                     *             "personId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *             "person": {
                     *               "fullName": "15/2026",
                     *               "birthYear": 1
                     *             },
                     *             "personKind": "adult",
                     *             "regime": "15/2026",
                     *             "stage": "15/2026",
                     *             "stageLabel": "15/2026",
                     *             "stageEnteredAt": "15/2026",
                     *             "stageEnteredText": "15/2026",
                     *             "isSimulated": true,
                     *             "caseNow": "15/2026",
                     *             "nextAct": {
                     *               "act": "15/2026",
                     *               "label": "15/2026",
                     *               "others": [
                     *                 {
                     *                   "act": "15/2026",
                     *                   "label": "15/2026"
                     *                 }
                     *               ]
                     *             },
                     *             "term": {
                     *               "start": "15/2026",
                     *               "startText": "15/2026",
                     *               "end": "15/2026",
                     *               "endText": "15/2026",
                     *               "earliest": "15/2026",
                     *               "latest": "15/2026",
                     *               "differ": true,
                     *               "note": "15/2026"
                     *             },
                     *             "remainingDays": 1,
                     *             "clocks": [
                     *               {
                     *                 "limitId": "15/2026",
                     *                 "duty": "15/2026",
                     *                 "label": "15/2026",
                     *                 "key": "15/2026",
                     *                 "nature": "duty",
                     *                 "holderRole": "15/2026",
                     *                 "holder": "15/2026",
                     *                 "holderAgencyId": "15/2026",
                     *                 "runsFrom": "15/2026",
                     *                 "regime": "15/2026",
                     *                 "amount": 1,
                     *                 "unit": "15/2026",
                     *                 "confidence": "T",
                     *                 "source": "15/2026",
                     *                 "dueDate": "15/2026",
                     *                 "dueAt": "15/2026",
                     *                 "provisional": true,
                     *                 "status": "running",
                     *                 "metAt": "15/2026",
                     *                 "outcome": "inTime",
                     *                 "escalatedTo": "15/2026",
                     *                 "due": {
                     *                   "label": "15/2026",
                     *                   "text": "15/2026",
                     *                   "remaining": "15/2026",
                     *                   "kind": "due",
                     *                   "isOverdue": true,
                     *                   "unit": "workingDay"
                     *                 },
                     *                 "statusLabel": "15/2026",
                     *                 "fromText": "15/2026",
                     *                 "metText": "15/2026"
                     *               }
                     *             ],
                     *             "tasks": [
                     *               {
                     *                 "taskId": "15/2026",
                     *                 "task": "15/2026",
                     *                 "label": "15/2026"
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "residents": {
                     *         "total": 1,
                     *         "rows": [
                     *           {
                     *             "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *             "code": "15/2026",
                     *             "personId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *             "person": {
                     *               "fullName": "15/2026",
                     *               "birthYear": 1
                     *             },
                     *             "personKind": "adult",
                     *             "regime": "15/2026",
                     *             "stage": "15/2026",
                     *             "stageLabel": "15/2026",
                     *             "stageEnteredAt": "15/2026",
                     *             "stageEnteredText": "15/2026",
                     *             "isSimulated": true,
                     *             "caseNow": "15/2026",
                     *             "nextAct": {
                     *               "act": "15/2026",
                     *               "label": "15/2026",
                     *               "others": [
                     *                 {
                     *                   "act": "15/2026",
                     *                   "label": "15/2026"
                     *                 }
                     *               ]
                     *             },
                     *             "place": "inside",
                     *             "placeLabel": "15/2026",
                     *             "isHeldPastGround": true,
                     *             "admittedOn": "15/2026",
                     *             "admittedText": "15/2026",
                     *             "handoverNumber": "15/2026",
                     *             "term": {
                     *               "start": "15/2026",
                     *               "startText": "15/2026",
                     *               "end": "15/2026",
                     *               "endText": "15/2026",
                     *               "earliest": "15/2026",
                     *               "latest": "15/2026",
                     *               "differ": true,
                     *               "note": "15/2026"
                     *             },
                     *             "creditedDays": 1,
                     *             "reducedMonths": 1,
                     *             "remainingDays": 1,
                     *             "stages": [
                     *               {
                     *                 "stage": "reception",
                     *                 "label": "15/2026",
                     *                 "article": "15/2026",
                     *                 "state": "done",
                     *                 "stateLabel": "15/2026",
                     *                 "enteredOn": "15/2026",
                     *                 "enteredText": "15/2026",
                     *                 "reachedDays": 1,
                     *                 "bound": "atLeast",
                     *                 "boundText": "15/2026",
                     *                 "boundDate": "15/2026",
                     *                 "isReached": true
                     *               }
                     *             ],
                     *             "labourTherapyFrom": "15/2026",
                     *             "noticeSentOn": "15/2026",
                     *             "noticeSentText": "15/2026",
                     *             "certifiedOn": "15/2026"
                     *           }
                     *         ],
                     *         "next": "15/2026"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FacilityOverview"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSupervisionOverview: {
        parameters: {
            query?: {
                stage?: "awaitingReport" | "deciding" | "underSupervision" | "criminalCheck" | "prosecuted" | "determination" | "positiveNotAddictedReview" | "relapsed" | "imprisoned" | "closing";
                after?: string;
                limit?: number;
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of people, those longest known first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "15/2026",
                     *       "nowText": "15/2026",
                     *       "total": 1,
                     *       "stages": [
                     *         {
                     *           "stage": "15/2026",
                     *           "label": "15/2026",
                     *           "count": 1
                     *         }
                     *       ],
                     *       "people": [
                     *         {
                     *           "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "code": "15/2026",
                     *           "personId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "person": {
                     *             "fullName": "15/2026",
                     *             "birthYear": 1
                     *           },
                     *           "personKind": "adult",
                     *           "regime": "15/2026",
                     *           "stage": "15/2026",
                     *           "stageLabel": "15/2026",
                     *           "isSimulated": true,
                     *           "caseNow": "15/2026",
                     *           "nextAct": {
                     *             "act": "15/2026",
                     *             "label": "15/2026",
                     *             "others": [
                     *               {
                     *                 "act": "15/2026",
                     *                 "label": "15/2026"
                     *               }
                     *             ]
                     *           },
                     *           "decidedOn": "15/2026",
                     *           "decidedText": "15/2026",
                     *           "decisionNumber": "15/2026",
                     *           "term": {
                     *             "start": "15/2026",
                     *             "startText": "15/2026",
                     *             "end": "15/2026",
                     *             "endText": "15/2026",
                     *             "earliest": "15/2026",
                     *             "latest": "15/2026",
                     *             "differ": true,
                     *             "note": "15/2026"
                     *           },
                     *           "counted": {
                     *             "totalDays": 1,
                     *             "countedDays": 1,
                     *             "excludedDays": 1,
                     *             "remainingDays": 1,
                     *             "todayText": "15/2026",
                     *             "sentence": "15/2026",
                     *             "absences": [
                     *               {
                     *                 "from": "15/2026",
                     *                 "fromText": "15/2026",
                     *                 "to": "15/2026",
                     *                 "toText": "15/2026",
                     *                 "days": 1,
                     *                 "ground": "unreportedAbsence",
                     *                 "groundLabel": "15/2026",
                     *                 "source": "15/2026"
                     *               }
                     *             ]
                     *           },
                     *           "isAbsent": true,
                     *           "absentSinceText": "15/2026",
                     *           "tests": {
                     *             "planned": 1,
                     *             "unannounced": 1,
                     *             "lastOn": "15/2026",
                     *             "lastText": "15/2026",
                     *             "lastPositiveOn": "15/2026",
                     *             "lastPositiveText": "15/2026",
                     *             "isRemovalBlocked": true,
                     *             "next": {
                     *               "date": "15/2026",
                     *               "dateText": "15/2026",
                     *               "isOver": true,
                     *               "basis": "15/2026",
                     *               "isLocalPlan": true
                     *             }
                     *           },
                     *           "review": {
                     *             "lastOn": "15/2026",
                     *             "lastText": "15/2026",
                     *             "next": {
                     *               "date": "15/2026",
                     *               "dateText": "15/2026",
                     *               "isOver": true,
                     *               "basis": "15/2026",
                     *               "isLocalPlan": true
                     *             }
                     *           },
                     *           "officer": {
                     *             "officialId": "15/2026",
                     *             "name": "15/2026"
                     *           },
                     *           "volunteerCount": 1,
                     *           "plan": {
                     *             "setOn": "15/2026",
                     *             "setText": "15/2026",
                     *             "period": "month",
                     *             "periodLabel": "15/2026"
                     *           },
                     *           "offices": [
                     *             {
                     *               "role": "15/2026",
                     *               "agencyId": "15/2026",
                     *               "name": "15/2026"
                     *             }
                     *           ],
                     *           "clocks": [
                     *             {
                     *               "limitId": "15/2026",
                     *               "duty": "15/2026",
                     *               "label": "15/2026",
                     *               "key": "15/2026",
                     *               "nature": "duty",
                     *               "holderRole": "15/2026",
                     *               "holder": "15/2026",
                     *               "holderAgencyId": "15/2026",
                     *               "runsFrom": "15/2026",
                     *               "regime": "15/2026",
                     *               "amount": 1,
                     *               "unit": "15/2026",
                     *               "confidence": "T",
                     *               "source": "15/2026",
                     *               "dueDate": "15/2026",
                     *               "dueAt": "15/2026",
                     *               "provisional": true,
                     *               "status": "running",
                     *               "metAt": "15/2026",
                     *               "outcome": "inTime",
                     *               "escalatedTo": "15/2026",
                     *               "due": {
                     *                 "label": "15/2026",
                     *                 "text": "15/2026",
                     *                 "remaining": "15/2026",
                     *                 "kind": "due",
                     *                 "isOverdue": true,
                     *                 "unit": "workingDay"
                     *               },
                     *               "statusLabel": "15/2026",
                     *               "fromText": "15/2026",
                     *               "metText": "15/2026"
                     *             }
                     *           ],
                     *           "tasks": [
                     *             {
                     *               "taskId": "15/2026",
                     *               "task": "15/2026",
                     *               "label": "15/2026",
                     *               "reviewAt": "15/2026",
                     *               "reviewText": "15/2026",
                     *               "isLocalPlan": true
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next": "15/2026"
                     *     }
                     */
                    "application/json": components["schemas"]["SupervisionOverview"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readStatistics: {
        parameters: {
            query?: {
                /** @description the cut: what had happened by the end of that day; absent: now */
                on?: string;
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the numbers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "on": "15/2026",
                     *       "cutOff": "15/2026",
                     *       "cutOffText": "15/2026",
                     *       "isPast": true,
                     *       "withSimulated": true,
                     *       "open": {
                     *         "cases": 1,
                     *         "filter": {}
                     *       },
                     *       "overdue": {
                     *         "cases": 1,
                     *         "limits": 1,
                     *         "filter": {}
                     *       },
                     *       "stages": [
                     *         {
                     *           "procedure": "15/2026",
                     *           "procedureLabel": "15/2026",
                     *           "stage": "15/2026",
                     *           "stageLabel": "15/2026",
                     *           "cases": 1,
                     *           "filter": {}
                     *         }
                     *       ],
                     *       "overdueByDuty": [
                     *         {
                     *           "key": "15/2026",
                     *           "label": "15/2026",
                     *           "cases": 1,
                     *           "limits": 1,
                     *           "filter": {}
                     *         }
                     *       ],
                     *       "overdueByHolder": [
                     *         {
                     *           "key": "15/2026",
                     *           "label": "15/2026",
                     *           "cases": 1,
                     *           "limits": 1,
                     *           "filter": {}
                     *         }
                     *       ],
                     *       "overdueByCause": [
                     *         {
                     *           "key": "15/2026",
                     *           "label": "15/2026",
                     *           "cases": 1,
                     *           "limits": 1,
                     *           "filter": {}
                     *         }
                     *       ],
                     *       "offices": [
                     *         {
                     *           "agencyId": "15/2026",
                     *           "name": "15/2026",
                     *           "open": 1,
                     *           "overdue": 1,
                     *           "filter": {},
                     *           "opened": 1,
                     *           "due": 1,
                     *           "inTime": 1,
                     *           "late": 1,
                     *           "recordedLate": 1,
                     *           "missed": 1,
                     *           "target": 1,
                     *           "targetNote": "15/2026"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Statistics"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStatisticsCases: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                after?: string;
                limit?: number;
                /** @description the cut: what had happened by the end of that day; absent: now */
                on?: string;
                procedure?: string;
                stage?: string;
                /** @description the office that compiles */
                agencyId?: string;
                isOverdue?: "true";
                duty?: string;
                holderAgencyId?: string;
                cause?: "officeNotOnSystem" | "personAway" | "noPlace" | "forceMajeure" | "notRecorded";
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of cases, the latest opened first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "on": "15/2026",
                     *       "total": 1,
                     *       "cases": [
                     *         {
                     *           "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "code": "15/2026",
                     *           "personId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "person": {
                     *             "fullName": "15/2026",
                     *             "birthYear": 1
                     *           },
                     *           "personKind": "adult",
                     *           "regime": "15/2026",
                     *           "openedOn": "15/2026",
                     *           "openedText": "15/2026",
                     *           "isSimulated": true,
                     *           "procedure": "15/2026",
                     *           "procedureLabel": "15/2026",
                     *           "stage": "15/2026",
                     *           "stageLabel": "15/2026",
                     *           "agencyId": "15/2026",
                     *           "agencyName": "15/2026",
                     *           "late": [
                     *             {
                     *               "duty": "15/2026",
                     *               "label": "15/2026",
                     *               "holderAgencyId": "15/2026",
                     *               "holderName": "15/2026",
                     *               "cause": "officeNotOnSystem",
                     *               "causeLabel": "15/2026"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next": "15/2026"
                     *     }
                     */
                    "application/json": components["schemas"]["CountedCases"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPaperFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description place and trail */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *       "current": {
                     *         "status": "held",
                     *         "agencyId": "15/2026",
                     *         "agencyName": "15/2026",
                     *         "place": "15/2026",
                     *         "since": "15/2026",
                     *         "sinceText": "15/2026",
                     *         "words": "15/2026"
                     *       },
                     *       "canRecord": [
                     *         "handOver"
                     *       ],
                     *       "movements": [
                     *         {
                     *           "id": 1,
                     *           "kind": "handedOver",
                     *           "words": "15/2026",
                     *           "fromAgencyId": "15/2026",
                     *           "toAgencyId": "15/2026",
                     *           "place": "15/2026",
                     *           "agencyId": "15/2026",
                     *           "officialId": "15/2026",
                     *           "officialName": "15/2026",
                     *           "at": "15/2026",
                     *           "atText": "15/2026"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PaperFile"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    movePaperFile: {
        parameters: {
            query?: never;
            header: {
                /** @description unique per official; the same key with the same body tells the outcome */
                "idempotency-key": string;
                /** @description version of the case the caller has seen */
                "if-match"?: string;
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "move": "shelf",
                 *       "place": "Phòng 203, tủ 4, ngăn 2"
                 *     }
                 */
                "application/json": components["schemas"]["PaperFileMove"];
            };
        };
        responses: {
            /** @description where it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *       "current": {
                     *         "status": "held",
                     *         "agencyId": "15/2026",
                     *         "agencyName": "15/2026",
                     *         "place": "15/2026",
                     *         "since": "15/2026",
                     *         "sinceText": "15/2026",
                     *         "words": "15/2026"
                     *       },
                     *       "canRecord": [
                     *         "handOver"
                     *       ],
                     *       "movements": [
                     *         {
                     *           "id": 1,
                     *           "kind": "handedOver",
                     *           "words": "15/2026",
                     *           "fromAgencyId": "15/2026",
                     *           "toAgencyId": "15/2026",
                     *           "place": "15/2026",
                     *           "agencyId": "15/2026",
                     *           "officialId": "15/2026",
                     *           "officialName": "15/2026",
                     *           "at": "15/2026",
                     *           "atText": "15/2026"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PaperFile"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportWorklistXlsx: {
        parameters: {
            query?: {
                group?: "alarm" | "overdue" | "today" | "threeDays" | "later" | "waiting";
                kind?: "limit" | "task";
                name?: string;
                procedure?: string;
                caseId?: string;
                assigned?: "me" | "nobody";
                /** @description only what is due on that local date */
                dueOn?: string;
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportCasesXlsx: {
        parameters: {
            query?: {
                /** @description of the main path, hanging on a case of it, or standing by itself; default: all */
                kind?: "main" | "side" | "standalone";
                /** @description the proceedings that hang on this case */
                mainCaseId?: string;
                procedure?: string;
                stage?: string;
                regime?: "R1" | "R2" | "R3" | "R4";
                code?: string;
                personId?: string;
                openedFrom?: string;
                openedTo?: string;
                /** @description default: opened */
                sort?: "opened" | "due" | "code";
                /** @description default: desc for opened, asc for due and code */
                order?: "asc" | "desc";
                isOpen?: "true" | "false";
                isSimulated?: "true" | "false";
                hasMissed?: "true" | "false";
                isHeldPastGround?: "true" | "false";
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportListXlsx: {
        parameters: {
            query?: {
                /** @description only names that stand in the list on that day */
                on?: string;
                /** @description true: names that still stand; false: those that left */
                standing?: "true" | "false";
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                list: "users" | "addicts" | "supervised";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportStatisticsXlsx: {
        parameters: {
            query?: {
                /** @description the cut: what had happened by the end of that day; absent: now */
                on?: string;
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportWorklistPdf: {
        parameters: {
            query?: {
                group?: "alarm" | "overdue" | "today" | "threeDays" | "later" | "waiting";
                kind?: "limit" | "task";
                name?: string;
                procedure?: string;
                caseId?: string;
                assigned?: "me" | "nobody";
                /** @description only what is due on that local date */
                dueOn?: string;
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportCasesPdf: {
        parameters: {
            query?: {
                /** @description of the main path, hanging on a case of it, or standing by itself; default: all */
                kind?: "main" | "side" | "standalone";
                /** @description the proceedings that hang on this case */
                mainCaseId?: string;
                procedure?: string;
                stage?: string;
                regime?: "R1" | "R2" | "R3" | "R4";
                code?: string;
                personId?: string;
                openedFrom?: string;
                openedTo?: string;
                /** @description default: opened */
                sort?: "opened" | "due" | "code";
                /** @description default: desc for opened, asc for due and code */
                order?: "asc" | "desc";
                isOpen?: "true" | "false";
                isSimulated?: "true" | "false";
                hasMissed?: "true" | "false";
                isHeldPastGround?: "true" | "false";
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportListPdf: {
        parameters: {
            query?: {
                /** @description only names that stand in the list on that day */
                on?: string;
                /** @description true: names that still stand; false: those that left */
                standing?: "true" | "false";
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                list: "users" | "addicts" | "supervised";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportStatisticsPdf: {
        parameters: {
            query?: {
                /** @description the cut: what had happened by the end of that day; absent: now */
                on?: string;
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    printCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                caseId: string;
                kind: "cover" | "index" | "journal";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the print */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    printListForm: {
        parameters: {
            query?: {
                /** @description absent: this year */
                year?: number;
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                list: "supervised" | "users";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRegisters: {
        parameters: {
            query?: {
                year?: number;
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the registers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "registers": [
                     *         {
                     *           "kind": "15/2026",
                     *           "label": "15/2026",
                     *           "year": 1,
                     *           "count": 1,
                     *           "voided": 1,
                     *           "href": "15/2026"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Registers"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    printRegister: {
        parameters: {
            query?: {
                /** @description absent: this year */
                year?: number;
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                /** @description kind of number as /api/registers names it, or "ho-so": the cases your office opened */
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the register */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    printSupervision: {
        parameters: {
            query?: {
                stage?: "awaitingReport" | "deciding" | "underSupervision" | "criminalCheck" | "prosecuted" | "determination" | "positiveNotAddictedReview" | "relapsed" | "imprisoned" | "closing";
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWorklist: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                after?: string;
                limit?: number;
                group?: "alarm" | "overdue" | "today" | "threeDays" | "later" | "waiting";
                kind?: "limit" | "task";
                name?: string;
                procedure?: string;
                caseId?: string;
                assigned?: "me" | "nobody";
                /** @description only what is due on that local date */
                dueOn?: string;
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of the worklist */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "15/2026",
                     *       "counts": {
                     *         "alarm": 1,
                     *         "overdue": 1,
                     *         "today": 1,
                     *         "threeDays": 1,
                     *         "later": 1,
                     *         "waiting": 1
                     *       },
                     *       "items": [
                     *         {
                     *           "id": "15/2026",
                     *           "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "itemId": "15/2026",
                     *           "kind": "limit",
                     *           "name": "15/2026",
                     *           "label": "15/2026",
                     *           "subject": "15/2026",
                     *           "role": "15/2026",
                     *           "roleLabel": "15/2026",
                     *           "group": "alarm",
                     *           "dueDate": "15/2026",
                     *           "dueAt": "15/2026",
                     *           "caseNow": "15/2026",
                     *           "nature": "15/2026",
                     *           "confidence": "15/2026",
                     *           "status": "running",
                     *           "rank": 1,
                     *           "source": "15/2026",
                     *           "code": "15/2026",
                     *           "procedure": "15/2026",
                     *           "stage": "15/2026",
                     *           "stageLabel": "15/2026",
                     *           "person": {
                     *             "fullName": "15/2026",
                     *             "birthYear": 1
                     *           },
                     *           "assignedTo": "15/2026",
                     *           "assignedToName": "15/2026",
                     *           "isSimulated": true,
                     *           "procedureLabel": "15/2026",
                     *           "due": {
                     *             "label": "15/2026",
                     *             "text": "15/2026",
                     *             "remaining": "15/2026",
                     *             "kind": "due",
                     *             "isOverdue": true,
                     *             "unit": "workingDay"
                     *           },
                     *           "waitsOn": "15/2026",
                     *           "act": "15/2026",
                     *           "actLabel": "15/2026",
                     *           "otherActs": [
                     *             {
                     *               "act": "15/2026",
                     *               "label": "15/2026"
                     *             }
                     *           ],
                     *           "cause": "15/2026",
                     *           "escalatedTo": "15/2026"
                     *         }
                     *       ],
                     *       "next": "15/2026"
                     *     }
                     */
                    "application/json": components["schemas"]["Worklist"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWaitingPapers: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the papers, the oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "papers": [
                     *         {
                     *           "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "code": "15/2026",
                     *           "person": {
                     *             "fullName": "15/2026",
                     *             "birthYear": 1
                     *           },
                     *           "isSimulated": true,
                     *           "act": "15/2026",
                     *           "actLabel": "15/2026",
                     *           "documentId": "15/2026",
                     *           "title": "15/2026",
                     *           "state": "draft",
                     *           "stateLabel": "15/2026",
                     *           "formNote": "15/2026",
                     *           "askedAt": "15/2026"
                     *         }
                     *       ],
                     *       "drafts": [
                     *         {
                     *           "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "code": "15/2026",
                     *           "person": {
                     *             "fullName": "15/2026",
                     *             "birthYear": 1
                     *           },
                     *           "isSimulated": true,
                     *           "act": "15/2026",
                     *           "actLabel": "15/2026",
                     *           "officialName": "15/2026",
                     *           "savedAt": "15/2026"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WaitingPapers"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claimWork: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description yours */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "15/2026",
                     *       "assignedTo": "15/2026"
                     *     }
                     */
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignWork: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "officialId": "can-bo:nguyen-van-a"
                 *     }
                 */
                "application/json": {
                    officialId: string | null;
                };
            };
        };
        responses: {
            /** @description given */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "15/2026",
                     *       "assignedTo": "15/2026"
                     *     }
                     */
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOfficeOfficials: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the officials, by name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "canAssign": true,
                     *       "officials": [
                     *         {
                     *           "officialId": "15/2026",
                     *           "name": "15/2026",
                     *           "positionLabel": "15/2026",
                     *           "workItems": 1,
                     *           "awayUntilText": "15/2026"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OfficeOfficials"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readList: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                after?: string;
                limit?: number;
                /** @description only names that stand in the list on that day */
                on?: string;
                /** @description true: names that still stand; false: those that left */
                standing?: "true" | "false";
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                list: "users" | "addicts" | "supervised";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of the list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "list": "15/2026",
                     *       "label": "15/2026",
                     *       "counts": {
                     *         "standing": 1,
                     *         "left": 1
                     *       },
                     *       "entries": [
                     *         {
                     *           "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "code": "15/2026",
                     *           "entryId": "15/2026",
                     *           "personId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "agencyId": "15/2026",
                     *           "agencyName": "15/2026",
                     *           "from": "15/2026",
                     *           "fromText": "15/2026",
                     *           "to": "15/2026",
                     *           "toText": "15/2026",
                     *           "ground": "15/2026",
                     *           "groundLabel": "15/2026",
                     *           "closingGround": "15/2026",
                     *           "closingGroundLabel": "15/2026",
                     *           "isSimulated": true,
                     *           "expectedExit": {
                     *             "date": "15/2026",
                     *             "dateText": "15/2026",
                     *             "basis": "15/2026",
                     *             "blocks": [
                     *               "15/2026"
                     *             ]
                     *           },
                     *           "person": {
                     *             "fullName": "15/2026",
                     *             "birthYear": 1
                     *           }
                     *         }
                     *       ],
                     *       "next": "15/2026"
                     *     }
                     */
                    "application/json": components["schemas"]["List"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotices: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                after?: string;
                limit?: number;
                unread?: "true" | "false";
                /** @description only what the bell counts: told to you, unread, still of moment, the latest of each duty, task or case */
                bell?: "true" | "false";
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of notices */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "notices": [
                     *         {
                     *           "id": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "code": "15/2026",
                     *           "notice": "15/2026",
                     *           "sentence": "15/2026",
                     *           "recipientRole": "15/2026",
                     *           "roleLabel": "15/2026",
                     *           "subject": "15/2026",
                     *           "duty": "15/2026",
                     *           "dutyLabel": "15/2026",
                     *           "raisedAt": "15/2026",
                     *           "raisedText": "15/2026",
                     *           "readAt": "15/2026"
                     *         }
                     *       ],
                     *       "next": "15/2026"
                     *     }
                     */
                    "application/json": components["schemas"]["Notices"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markNoticeRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description marked */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markNoticesRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "until": "2026-07-06T09:00:00+07:00"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: date-time
                     * @description raised at of the latest one you saw
                     */
                    until: string;
                };
            };
        };
        responses: {
            /** @description how many were unread */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "marked": 1
                     *     }
                     */
                    "application/json": components["schemas"]["NoticesRead"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    streamChanges: {
        parameters: {
            query?: never;
            header?: {
                "last-event-id"?: string;
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description events `change` with {caseId, version} */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    storeUpload: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/pdf": string;
                "image/jpeg": string;
                "image/png": string;
            };
        };
        responses: {
            /** @description stored */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "uploadId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *       "mediaType": "application/pdf",
                     *       "size": 1,
                     *       "sha256": "15/2026",
                     *       "pages": 1,
                     *       "uploadedAt": "15/2026"
                     *     }
                     */
                    "application/json": components["schemas"]["Upload"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readUpload: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteUpload: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDrafts: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description your drafts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "drafts": [
                     *         {
                     *           "id": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "act": "15/2026",
                     *           "revision": 1,
                     *           "savedAt": "15/2026",
                     *           "isShared": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Drafts"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "caseId": null,
                 *       "act": "openDossier",
                 *       "content": {
                 *         "note": "nháp"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @description null for a dossier not opened yet */
                    caseId: string | null;
                    act: string;
                    /** @description kept encrypted */
                    content: components["schemas"]["__schema1"];
                    /** @description the revision you saw; another one is refused */
                    expectedRevision?: number;
                    /** @description true lays it before your office, false takes it back; only on a case; default: as it was */
                    isShared?: boolean;
                };
            };
        };
        responses: {
            /** @description saved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *       "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *       "act": "15/2026",
                     *       "revision": 1,
                     *       "savedAt": "15/2026",
                     *       "isShared": true
                     *     }
                     */
                    "application/json": components["schemas"]["DraftFacts"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the draft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *       "caseId": null,
                     *       "act": "openDossier",
                     *       "revision": 1,
                     *       "savedAt": "2026-07-06T02:30:00.000Z",
                     *       "isShared": false,
                     *       "content": {
                     *         "note": "nháp"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCaseDrafts: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the drafts, the latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "drafts": [
                     *         {
                     *           "id": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "act": "15/2026",
                     *           "revision": 1,
                     *           "savedAt": "15/2026",
                     *           "isShared": true,
                     *           "actLabel": "15/2026",
                     *           "officialId": "15/2026",
                     *           "officialName": "15/2026",
                     *           "isMine": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OfficeDrafts"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCaseDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                caseId: string;
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the draft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *       "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *       "act": "completeDossier",
                     *       "revision": 1,
                     *       "savedAt": "2026-07-06T02:30:00.000Z",
                     *       "isShared": true,
                     *       "content": {
                     *         "note": "nháp"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compareRegimes: {
        parameters: {
            query: {
                left: "R1" | "R2" | "R3" | "R4";
                right: "R1" | "R2" | "R3" | "R4";
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the comparison */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "left": {
                     *         "regime": "R1",
                     *         "label": "15/2026",
                     *         "inForceFrom": "15/2026",
                     *         "inForceTo": "15/2026"
                     *       },
                     *       "right": {
                     *         "regime": "R1",
                     *         "label": "15/2026",
                     *         "inForceFrom": "15/2026",
                     *         "inForceTo": "15/2026"
                     *       },
                     *       "rows": [
                     *         {
                     *           "duty": "15/2026",
                     *           "label": "15/2026",
                     *           "person": "adult",
                     *           "personLabel": "15/2026",
                     *           "left": [
                     *             {
                     *               "duty": "15/2026",
                     *               "label": "15/2026",
                     *               "regime": "R1",
                     *               "regimeLabel": "15/2026",
                     *               "person": "adult",
                     *               "personLabel": "15/2026",
                     *               "amount": 1,
                     *               "unit": "workingDay",
                     *               "amountLabel": "15/2026",
                     *               "bound": "atMost",
                     *               "direction": "after",
                     *               "rolls": true,
                     *               "runsFrom": "15/2026",
                     *               "runsFromLabel": "15/2026",
                     *               "source": "15/2026",
                     *               "confidence": "T",
                     *               "confidenceLabel": "15/2026",
                     *               "inForceFrom": "15/2026",
                     *               "inForceTo": "15/2026",
                     *               "instruments": [
                     *                 {
                     *                   "key": "15/2026",
                     *                   "short": "15/2026",
                     *                   "number": "15/2026",
                     *                   "title": "15/2026"
                     *                 }
                     *               ],
                     *               "openCases": 1
                     *             }
                     *           ],
                     *           "right": [
                     *             {
                     *               "duty": "15/2026",
                     *               "label": "15/2026",
                     *               "regime": "R1",
                     *               "regimeLabel": "15/2026",
                     *               "person": "adult",
                     *               "personLabel": "15/2026",
                     *               "amount": 1,
                     *               "unit": "workingDay",
                     *               "amountLabel": "15/2026",
                     *               "bound": "atMost",
                     *               "direction": "after",
                     *               "rolls": true,
                     *               "runsFrom": "15/2026",
                     *               "runsFromLabel": "15/2026",
                     *               "source": "15/2026",
                     *               "confidence": "T",
                     *               "confidenceLabel": "15/2026",
                     *               "inForceFrom": "15/2026",
                     *               "inForceTo": "15/2026",
                     *               "instruments": [
                     *                 {
                     *                   "key": "15/2026",
                     *                   "short": "15/2026",
                     *                   "number": "15/2026",
                     *                   "title": "15/2026"
                     *                 }
                     *               ],
                     *               "openCases": 1
                     *             }
                     *           ],
                     *           "isSame": true,
                     *           "difference": "15/2026"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LawComparison"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInstruments: {
        parameters: {
            query?: {
                /** @description default: today */
                on?: string;
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the instruments */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "on": "15/2026",
                     *       "regimes": [
                     *         {
                     *           "regime": "R1",
                     *           "label": "15/2026",
                     *           "changes": "15/2026",
                     *           "inForceFrom": "15/2026",
                     *           "inForceTo": "15/2026",
                     *           "isInForce": true,
                     *           "instruments": [
                     *             "15/2026"
                     *           ]
                     *         }
                     *       ],
                     *       "instruments": [
                     *         {
                     *           "key": "15/2026",
                     *           "short": "15/2026",
                     *           "number": "15/2026",
                     *           "title": "15/2026",
                     *           "inForceFrom": "15/2026",
                     *           "inForceTo": "15/2026",
                     *           "isInForce": true,
                     *           "note": "15/2026",
                     *           "replacedBy": "15/2026",
                     *           "regimes": [
                     *             "R1"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Instruments"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readGlossary: {
        parameters: {
            query?: {
                /** @description part of the term or the identifier, any letter case */
                text?: string;
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the terms */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "terms": [
                     *         {
                     *           "term": "15/2026",
                     *           "identifier": "15/2026",
                     *           "meaning": "15/2026",
                     *           "source": "15/2026"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Glossary"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTemplates: {
        parameters: {
            query?: {
                regime?: "R1" | "R4";
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the templates */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "templates": [
                     *         {
                     *           "id": "15/2026",
                     *           "regime": "R1",
                     *           "regimeLabel": "15/2026",
                     *           "title": "15/2026",
                     *           "kind": "15/2026",
                     *           "abstract": "15/2026",
                     *           "form": "15/2026",
                     *           "instrument": "15/2026",
                     *           "instrumentShort": "15/2026",
                     *           "confidence": "T",
                     *           "confidenceLabel": "15/2026",
                     *           "note": "15/2026",
                     *           "acts": [
                     *             {
                     *               "act": "15/2026",
                     *               "label": "15/2026",
                     *               "procedure": "15/2026",
                     *               "procedureLabel": "15/2026"
                     *             }
                     *           ],
                     *           "specimenHref": "15/2026"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Templates"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openSpecimen: {
        parameters: {
            query?: {
                regime?: "R1" | "R4";
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the specimen */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAuditOverview: {
        parameters: {
            query?: {
                /** @description now: checks every chain in the grant; last: what was found last; default: now where there are few */
                check?: "now" | "last";
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the overview */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "15/2026",
                     *       "chain": {
                     *         "state": "whole",
                     *         "sentence": "15/2026",
                     *         "checkedAt": "15/2026",
                     *         "cases": 1,
                     *         "events": 1,
                     *         "isPartial": true,
                     *         "faults": [
                     *           {
                     *             "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *             "code": "15/2026",
                     *             "seq": 1,
                     *             "kind": "15/2026",
                     *             "sentence": "15/2026"
                     *           }
                     *         ]
                     *       },
                     *       "counts": {
                     *         "cases": 1,
                     *         "open": 1,
                     *         "closed": 1,
                     *         "simulated": 1,
                     *         "events": 1,
                     *         "missed": 1,
                     *         "heldPastGround": 1
                     *       },
                     *       "lastAnchor": {
                     *         "id": 1,
                     *         "madeAt": "15/2026",
                     *         "cases": 1
                     *       },
                     *       "grants": [
                     *         {
                     *           "id": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "area": "15/2026",
                     *           "purpose": "15/2026",
                     *           "from": "15/2026",
                     *           "to": "15/2026",
                     *           "grantedBy": "15/2026",
                     *           "isInForce": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AuditOverview"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAccessLog: {
        parameters: {
            query?: {
                caseId?: string;
                officialId?: string;
                kind?: "viewCase" | "viewHistory" | "searchPerson" | "viewPerson" | "openDocument" | "openUpload" | "export" | "list" | "revealIdentity";
                from?: string;
                /** @description included */
                to?: string;
                /** @description `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of looks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "looks": [
                     *         {
                     *           "id": 1,
                     *           "at": "15/2026",
                     *           "officialId": "15/2026",
                     *           "official": "15/2026",
                     *           "agencyId": "15/2026",
                     *           "agency": "15/2026",
                     *           "kind": "viewCase",
                     *           "label": "15/2026",
                     *           "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "code": "15/2026",
                     *           "subject": "15/2026",
                     *           "requestId": "15/2026"
                     *         }
                     *       ],
                     *       "next": "15/2026"
                     *     }
                     */
                    "application/json": components["schemas"]["AccessLog"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the state of the chain */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *       "code": "15/2026",
                     *       "version": 1,
                     *       "headHash": "15/2026",
                     *       "checkedAt": "15/2026",
                     *       "isWhole": true,
                     *       "sentence": "15/2026",
                     *       "firstBadSeq": 1,
                     *       "fault": "15/2026"
                     *     }
                     */
                    "application/json": components["schemas"]["CaseVerification"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the package */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "schemaVersion": 1,
                     *       "madeAt": "15/2026",
                     *       "madeBy": "15/2026",
                     *       "product": "15/2026",
                     *       "howToCheck": [
                     *         "15/2026"
                     *       ],
                     *       "verification": {
                     *         "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *         "code": "15/2026",
                     *         "version": 1,
                     *         "headHash": "15/2026",
                     *         "checkedAt": "15/2026",
                     *         "isWhole": true,
                     *         "sentence": "15/2026",
                     *         "firstBadSeq": 1,
                     *         "fault": "15/2026"
                     *       },
                     *       "entries": [
                     *         {
                     *           "seq": 1,
                     *           "payload": "15/2026",
                     *           "prevHash": "15/2026",
                     *           "hash": "15/2026"
                     *         }
                     *       ],
                     *       "witnesses": [
                     *         {
                     *           "kind": "request",
                     *           "id": "15/2026",
                     *           "version": 1,
                     *           "hash": "15/2026",
                     *           "at": "15/2026"
                     *         }
                     *       ],
                     *       "files": [
                     *         {
                     *           "kind": "document",
                     *           "id": "15/2026",
                     *           "state": "15/2026",
                     *           "mediaType": "15/2026",
                     *           "size": 1,
                     *           "sha256": "15/2026"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAxis: {
        parameters: {
            query?: {
                /** @description comma separated; default: act,time,run,read */
                kinds?: string;
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the axis, oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *       "code": "15/2026",
                     *       "version": 1,
                     *       "isSimulated": true,
                     *       "isTemporalAway": true,
                     *       "hasMoreReads": true,
                     *       "items": [
                     *         {
                     *           "kind": "act",
                     *           "at": "15/2026",
                     *           "until": "15/2026",
                     *           "label": "15/2026",
                     *           "officialId": "15/2026",
                     *           "official": "15/2026",
                     *           "agency": "15/2026",
                     *           "seq": 1,
                     *           "lastSeq": 1,
                     *           "happenedAt": "15/2026",
                     *           "recordedAt": "15/2026",
                     *           "isLateEntry": true,
                     *           "changes": [
                     *             "15/2026"
                     *           ],
                     *           "hash": "15/2026",
                     *           "runId": "15/2026",
                     *           "url": "15/2026",
                     *           "subject": "15/2026"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CaseAxis"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOfficials: {
        parameters: {
            query?: {
                text?: string;
                agencyId?: string;
                position?: "head" | "deputy" | "officer" | "clerk" | "dutyOfficer" | "judge" | "chiefJudge";
                /** @description holds a position on this local date */
                on?: string;
                includeEnded?: "true" | "false";
                id?: string;
                /** @description `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of officials */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "officials": [
                     *         {
                     *           "id": "15/2026",
                     *           "name": "15/2026",
                     *           "email": "15/2026",
                     *           "signInSubject": "15/2026",
                     *           "isDemo": true,
                     *           "endedOn": "15/2026",
                     *           "positions": [
                     *             {
                     *               "agencyId": "15/2026",
                     *               "agencyName": "15/2026",
                     *               "agencyKind": "communePolice",
                     *               "agencyKindLabel": "15/2026",
                     *               "position": "head",
                     *               "positionLabel": "15/2026",
                     *               "from": "15/2026",
                     *               "to": "15/2026",
                     *               "isHeldToday": true
                     *             }
                     *           ],
                     *           "delegations": [
                     *             {
                     *               "id": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *               "fromOfficialId": "15/2026",
                     *               "fromOfficialName": "15/2026",
                     *               "toOfficialId": "15/2026",
                     *               "toOfficialName": "15/2026",
                     *               "agencyId": "15/2026",
                     *               "agencyName": "15/2026",
                     *               "position": "head",
                     *               "positionLabel": "15/2026",
                     *               "prefix": "KT.",
                     *               "from": "15/2026",
                     *               "to": "15/2026",
                     *               "paperNumber": "15/2026",
                     *               "isInForce": true
                     *             }
                     *           ],
                     *           "leave": {
                     *             "id": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *             "from": "15/2026",
                     *             "to": "15/2026",
                     *             "substituteId": "15/2026",
                     *             "substituteName": "15/2026"
                     *           },
                     *           "workItems": 1
                     *         }
                     *       ],
                     *       "next": "15/2026"
                     *     }
                     */
                    "application/json": components["schemas"]["Officials"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addOfficial: {
        parameters: {
            query?: {
                /** @description true: says what the change touches and changes nothing */
                dryRun?: "true" | "false";
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Nguyễn Văn Ánh",
                 *       "signInSubject": "nguyen-van-anh",
                 *       "positions": [
                 *         {
                 *           "agencyId": "ca-xa:00004",
                 *           "position": "officer",
                 *           "from": "2026-07-06"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    name: string;
                    email?: string | null;
                    /** @description subject at the sign-in's issuer */
                    signInSubject: string;
                    positions: {
                        agencyId: string;
                        /** @enum {string} */
                        position: "head" | "deputy" | "officer" | "clerk" | "dutyOfficer" | "judge" | "chiefJudge";
                        /** Format: date */
                        from: string;
                        to?: string | null;
                    }[];
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description added, or what would be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "isDryRun": true,
                     *       "id": "15/2026",
                     *       "touches": {
                     *         "openCases": 1,
                     *         "workItems": 1,
                     *         "delegations": 1,
                     *         "sentence": "15/2026"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AdministrationChanged"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addPosition: {
        parameters: {
            query?: {
                /** @description true: says what the change touches and changes nothing */
                dryRun?: "true" | "false";
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                officialId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agencyId": "ca-xa:00004",
                 *       "position": "officer",
                 *       "from": "2026-07-06"
                 *     }
                 */
                "application/json": {
                    agencyId: string;
                    /** @enum {string} */
                    position: "head" | "deputy" | "officer" | "clerk" | "dutyOfficer" | "judge" | "chiefJudge";
                    /** Format: date */
                    from: string;
                    to?: string | null;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description given, or what would be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "isDryRun": true,
                     *       "id": "15/2026",
                     *       "touches": {
                     *         "openCases": 1,
                     *         "workItems": 1,
                     *         "delegations": 1,
                     *         "sentence": "15/2026"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AdministrationChanged"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endPosition: {
        parameters: {
            query?: {
                /** @description true: says what the change touches and changes nothing */
                dryRun?: "true" | "false";
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                officialId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agencyId": "ca-xa:00004",
                 *       "position": "officer",
                 *       "from": "2026-07-06",
                 *       "lastDay": "2026-12-31",
                 *       "reason": "Điều động"
                 *     }
                 */
                "application/json": {
                    agencyId: string;
                    /** @enum {string} */
                    position: "head" | "deputy" | "officer" | "clerk" | "dutyOfficer" | "judge" | "chiefJudge";
                    /**
                     * Format: date
                     * @description first day of the position that is ended
                     */
                    from: string;
                    /** Format: date */
                    lastDay: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description ended, or what that touches */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "isDryRun": true,
                     *       "id": "15/2026",
                     *       "touches": {
                     *         "openCases": 1,
                     *         "workItems": 1,
                     *         "delegations": 1,
                     *         "sentence": "15/2026"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AdministrationChanged"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endOfficial: {
        parameters: {
            query?: {
                /** @description true: says what the change touches and changes nothing */
                dryRun?: "true" | "false";
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                officialId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "lastDay": "2026-12-31",
                 *       "reason": "Nghỉ hưu"
                 *     }
                 */
                "application/json": {
                    /** Format: date */
                    lastDay: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description ended, or what that touches */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "isDryRun": true,
                     *       "id": "15/2026",
                     *       "touches": {
                     *         "openCases": 1,
                     *         "workItems": 1,
                     *         "delegations": 1,
                     *         "sentence": "15/2026"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AdministrationChanged"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDelegations: {
        parameters: {
            query?: {
                agencyId?: string;
                /** @description only those that hold on this local date */
                on?: string;
                limit?: number;
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the delegations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "delegations": [
                     *         {
                     *           "id": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "fromOfficialId": "15/2026",
                     *           "fromOfficialName": "15/2026",
                     *           "toOfficialId": "15/2026",
                     *           "toOfficialName": "15/2026",
                     *           "agencyId": "15/2026",
                     *           "agencyName": "15/2026",
                     *           "position": "head",
                     *           "positionLabel": "15/2026",
                     *           "prefix": "KT.",
                     *           "from": "15/2026",
                     *           "to": "15/2026",
                     *           "paperNumber": "15/2026",
                     *           "isInForce": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Delegations"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addDelegation: {
        parameters: {
            query?: {
                /** @description true: says what the change touches and changes nothing */
                dryRun?: "true" | "false";
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fromOfficialId": "can-bo:truong",
                 *       "toOfficialId": "can-bo:pho",
                 *       "agencyId": "ca-xa:00004",
                 *       "position": "head",
                 *       "prefix": "KT.",
                 *       "from": "2026-07-06",
                 *       "to": "2026-12-31",
                 *       "paperNumber": "01/UQ-CAP"
                 *     }
                 */
                "application/json": {
                    fromOfficialId: string;
                    toOfficialId: string;
                    agencyId: string;
                    /** @enum {string} */
                    position: "head" | "deputy" | "officer" | "clerk" | "dutyOfficer" | "judge" | "chiefJudge";
                    /**
                     * @description KT.: for the head; TL.: by its order
                     * @enum {string}
                     */
                    prefix: "KT." | "TL.";
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                    paperNumber: string;
                };
            };
        };
        responses: {
            /** @description entered, or what would be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "isDryRun": true,
                     *       "id": "15/2026",
                     *       "touches": {
                     *         "openCases": 1,
                     *         "workItems": 1,
                     *         "delegations": 1,
                     *         "sentence": "15/2026"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AdministrationChanged"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endDelegation: {
        parameters: {
            query?: {
                /** @description true: says what the change touches and changes nothing */
                dryRun?: "true" | "false";
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                delegationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "lastDay": "2026-12-31",
                 *       "reason": "Thủ trưởng trở lại làm việc"
                 *     }
                 */
                "application/json": {
                    /** Format: date */
                    lastDay: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description ended, or what that touches */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "isDryRun": true,
                     *       "id": "15/2026",
                     *       "touches": {
                     *         "openCases": 1,
                     *         "workItems": 1,
                     *         "delegations": 1,
                     *         "sentence": "15/2026"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AdministrationChanged"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAgencyDetails: {
        parameters: {
            query?: {
                id?: string;
                kind?: "communePolice" | "districtPolice" | "provincialPolice" | "centralPolice" | "labourOffice" | "communeCommittee" | "court" | "procuracy" | "facility" | "clinic" | "oversight" | "operator";
                text?: string;
                provinceCode?: string;
                on?: string;
                isOnSystem?: "true" | "false";
                /** @description `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of offices */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "agencies": [
                     *         {
                     *           "id": "15/2026",
                     *           "kind": "communePolice",
                     *           "kindLabel": "15/2026",
                     *           "level": "15/2026",
                     *           "name": "15/2026",
                     *           "shortSymbol": "15/2026",
                     *           "provinceCode": "15/2026",
                     *           "districtCode": "15/2026",
                     *           "communeCode": "15/2026",
                     *           "from": "15/2026",
                     *           "to": "15/2026",
                     *           "isDemo": true,
                     *           "isOnSystem": true,
                     *           "superiors": [
                     *             {
                     *               "id": "15/2026",
                     *               "name": "15/2026",
                     *               "from": "15/2026",
                     *               "to": "15/2026"
                     *             }
                     *           ],
                     *           "successors": [
                     *             {
                     *               "id": "15/2026",
                     *               "name": "15/2026",
                     *               "from": "15/2026",
                     *               "to": "15/2026"
                     *             }
                     *           ],
                     *           "predecessors": [
                     *             {
                     *               "id": "15/2026",
                     *               "name": "15/2026",
                     *               "from": "15/2026",
                     *               "to": "15/2026"
                     *             }
                     *           ],
                     *           "officials": 1,
                     *           "openCases": 1
                     *         }
                     *       ],
                     *       "next": "15/2026"
                     *     }
                     */
                    "application/json": components["schemas"]["AgenciesInDetail"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addAgency: {
        parameters: {
            query?: {
                /** @description true: says what the change touches and changes nothing */
                dryRun?: "true" | "false";
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "ca-xa:99999",
                 *       "kind": "communePolice",
                 *       "name": "Công an phường Mới",
                 *       "from": "2026-07-06",
                 *       "isOnSystem": true,
                 *       "predecessorIds": [],
                 *       "reason": "Nghị quyết sắp xếp đơn vị hành chính"
                 *     }
                 */
                "application/json": {
                    /** @example ca-xa:00005 */
                    id: string;
                    /** @enum {string} */
                    kind: "communePolice" | "districtPolice" | "provincialPolice" | "centralPolice" | "labourOffice" | "communeCommittee" | "court" | "procuracy" | "facility" | "clinic" | "oversight" | "operator";
                    level?: ("district" | "regional" | "provincial") | null;
                    name: string;
                    shortSymbol?: string | null;
                    provinceCode?: string | null;
                    districtCode?: string | null;
                    communeCode?: string | null;
                    /** Format: date */
                    from: string;
                    to?: string | null;
                    /** @default true */
                    isOnSystem?: boolean;
                    superiorId?: string | null;
                    /** @default [] */
                    predecessorIds?: string[];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description added, or what would be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "isDryRun": true,
                     *       "id": "15/2026",
                     *       "touches": {
                     *         "openCases": 1,
                     *         "workItems": 1,
                     *         "delegations": 1,
                     *         "sentence": "15/2026"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AdministrationChanged"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeAgency: {
        parameters: {
            query?: {
                /** @description true: says what the change touches and changes nothing */
                dryRun?: "true" | "false";
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                agencyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "isOnSystem": false,
                 *       "reason": "Chưa kết nối"
                 *     }
                 */
                "application/json": {
                    name?: string;
                    shortSymbol?: string | null;
                    isOnSystem?: boolean;
                    /** @description last day of the office; null: it goes on */
                    to?: string | null;
                    /** @description answers to this office from a date; to the one before until the day before */
                    superior?: {
                        id: string;
                        /** Format: date */
                        from: string;
                    };
                    /** @description takes over on a date */
                    successor?: {
                        id: string;
                        /** Format: date */
                        on: string;
                    };
                    reason: string;
                };
            };
        };
        responses: {
            /** @description changed, or what that touches */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "isDryRun": true,
                     *       "id": "15/2026",
                     *       "touches": {
                     *         "openCases": 1,
                     *         "workItems": 1,
                     *         "delegations": 1,
                     *         "sentence": "15/2026"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AdministrationChanged"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAdministrationChanges: {
        parameters: {
            query?: {
                subjectId?: string;
                kind?: "officialAdded" | "officialEnded" | "positionAdded" | "positionEnded" | "delegationAdded" | "delegationEnded" | "agencyAdded" | "agencyChanged" | "leaveEntered" | "leaveEnded" | "rosterChanged" | "calendarSigned" | "lawRehearsed";
                /** @description `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of changes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "changes": [
                     *         {
                     *           "id": 1,
                     *           "at": "15/2026",
                     *           "officialId": "15/2026",
                     *           "official": "15/2026",
                     *           "agencyId": "15/2026",
                     *           "agency": "15/2026",
                     *           "kind": "officialAdded",
                     *           "label": "15/2026",
                     *           "subjectId": "15/2026",
                     *           "subjectAgencyId": "15/2026",
                     *           "subjectAgency": "15/2026",
                     *           "before": {},
                     *           "after": {},
                     *           "reason": "15/2026"
                     *         }
                     *       ],
                     *       "next": "15/2026"
                     *     }
                     */
                    "application/json": components["schemas"]["AdministrationChanges"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCalendars: {
        parameters: {
            query?: {
                year?: number;
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the calendars */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "current": "15/2026",
                     *       "versions": [
                     *         {
                     *           "id": "15/2026",
                     *           "publishedOn": "15/2026",
                     *           "enteredBy": "15/2026",
                     *           "enteredAt": "15/2026",
                     *           "isCurrent": true,
                     *           "year": 1,
                     *           "source": {},
                     *           "reason": "15/2026",
                     *           "sentence": "15/2026"
                     *         }
                     *       ],
                     *       "recount": {
                     *         "ordered": 1,
                     *         "done": 1,
                     *         "failed": 1
                     *       },
                     *       "years": [
                     *         {
                     *           "year": 1,
                     *           "status": "final",
                     *           "statusLabel": "15/2026",
                     *           "daysOff": [
                     *             {
                     *               "date": "15/2026",
                     *               "weekday": "15/2026",
                     *               "name": "15/2026",
                     *               "kind": "statutory",
                     *               "kindLabel": "15/2026",
                     *               "madeUpOn": "15/2026",
                     *               "source": "15/2026",
                     *               "isProvisional": true
                     *             }
                     *           ],
                     *           "workingSaturdays": [
                     *             {
                     *               "date": "15/2026",
                     *               "weekday": "15/2026",
                     *               "name": "15/2026",
                     *               "insteadOf": "15/2026",
                     *               "source": "15/2026"
                     *             }
                     *           ],
                     *           "unconfirmed": [
                     *             {
                     *               "date": "15/2026",
                     *               "name": "15/2026",
                     *               "source": "15/2026"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Calendars"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterCalendar: {
        parameters: {
            query?: {
                /** @description true: says what the change touches and changes nothing */
                dryRun?: "true" | "false";
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "year": 2027,
                 *       "status": "provisional",
                 *       "source": {
                 *         "instrument": "Thông báo của Bộ Nội vụ về lịch nghỉ Tết",
                 *         "number": "9441/TB-BNV",
                 *         "issuedOn": "2026-10-13"
                 *       },
                 *       "workingSaturdays": [],
                 *       "daysOff": [
                 *         {
                 *           "date": "2027-01-01",
                 *           "name": "Tết Dương lịch",
                 *           "kind": "statutory"
                 *         },
                 *         {
                 *           "date": "2027-04-30",
                 *           "name": "Ngày Chiến thắng",
                 *           "kind": "statutory"
                 *         },
                 *         {
                 *           "date": "2027-05-01",
                 *           "name": "Ngày Quốc tế lao động",
                 *           "kind": "statutory"
                 *         },
                 *         {
                 *           "date": "2027-09-02",
                 *           "name": "Quốc khánh",
                 *           "kind": "statutory"
                 *         },
                 *         {
                 *           "date": "2027-11-24",
                 *           "name": "Ngày Văn hóa Việt Nam",
                 *           "kind": "statutory"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    year: number;
                    /**
                     * @default final
                     * @enum {string}
                     */
                    status?: "final" | "provisional";
                    /** @description the paper that fixes the days */
                    source: {
                        instrument: string;
                        number?: string;
                        /** Format: date */
                        issuedOn: string;
                        /** Format: uri */
                        url?: string;
                    };
                    daysOff: {
                        date: string;
                        name: string;
                        /** @enum {string} */
                        kind: "statutory" | "compensatory" | "swap" | "statutoryOrCompensatory";
                        madeUpOn?: string;
                        isProvisional?: boolean;
                    }[];
                    workingSaturdays: {
                        date: string;
                        name: string;
                        insteadOf: string;
                    }[];
                    /** @description asked for with the signature */
                    reason?: string;
                    /** @description of the preview that was seen */
                    previewHash?: string;
                };
            };
        };
        responses: {
            /** @description the preview, and with the signature the new version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "isDryRun": true,
                     *       "calendarId": "15/2026",
                     *       "orderedCases": 1,
                     *       "preview": {
                     *         "previewHash": "15/2026",
                     *         "cases": 1,
                     *         "simulatedCases": 1,
                     *         "limits": 1,
                     *         "overdueAtOnce": 1,
                     *         "sentence": "15/2026",
                     *         "warnings": [
                     *           "15/2026"
                     *         ],
                     *         "addedDaysOff": [
                     *           "15/2026"
                     *         ],
                     *         "removedDaysOff": [
                     *           "15/2026"
                     *         ],
                     *         "addedWorkingSaturdays": [
                     *           "15/2026"
                     *         ],
                     *         "removedWorkingSaturdays": [
                     *           "15/2026"
                     *         ],
                     *         "changes": [
                     *           {
                     *             "duty": "15/2026",
                     *             "label": "15/2026",
                     *             "regime": "15/2026",
                     *             "agencyId": "15/2026",
                     *             "agency": "15/2026",
                     *             "oldDate": "15/2026",
                     *             "newDate": "15/2026",
                     *             "count": 1,
                     *             "isProvisional": true
                     *           }
                     *         ],
                     *         "isCut": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarAnswer"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAwaitedOffices: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the longest waiting first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "awaited": [
                     *         {
                     *           "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "code": "15/2026",
                     *           "role": "15/2026",
                     *           "roleLabel": "15/2026",
                     *           "agencyId": "15/2026",
                     *           "agencyName": "15/2026",
                     *           "endedOn": "15/2026",
                     *           "askedAgencyId": "15/2026",
                     *           "askedAgencyName": "15/2026",
                     *           "since": "15/2026",
                     *           "runningLimits": 1,
                     *           "nextDueDate": "15/2026",
                     *           "candidates": [
                     *             {
                     *               "id": "15/2026",
                     *               "name": "15/2026"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AwaitedOffices"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLeave: {
        parameters: {
            query?: {
                agencyId?: string;
                /** @description true: what is over as well */
                all?: "true" | "false";
                limit?: number;
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the leave */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "leave": [
                     *         {
                     *           "id": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "officialId": "15/2026",
                     *           "officialName": "15/2026",
                     *           "agencyId": "15/2026",
                     *           "agencyName": "15/2026",
                     *           "substituteId": "15/2026",
                     *           "substituteName": "15/2026",
                     *           "from": "15/2026",
                     *           "to": "15/2026",
                     *           "paperNumber": "15/2026",
                     *           "state": "coming",
                     *           "stateLabel": "15/2026",
                     *           "handedOverAt": "15/2026",
                     *           "endedAt": "15/2026",
                     *           "moved": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LeaveList"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterLeave: {
        parameters: {
            query?: {
                /** @description true: says what the change touches and changes nothing */
                dryRun?: "true" | "false";
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "officialId": "can-bo:a",
                 *       "agencyId": "ca-xa:00004",
                 *       "substituteId": "can-bo:b",
                 *       "from": "2026-07-06",
                 *       "to": "2026-07-10"
                 *     }
                 */
                "application/json": {
                    officialId: string;
                    agencyId: string;
                    substituteId: string;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                    paperNumber?: string;
                    /** @description the substitute signs meanwhile in this position */
                    delegation?: {
                        /** @enum {string} */
                        position: "head" | "deputy" | "officer" | "clerk" | "dutyOfficer" | "judge" | "chiefJudge";
                        /** @enum {string} */
                        prefix: "KT." | "TL.";
                        paperNumber: string;
                    };
                };
            };
        };
        responses: {
            /** @description entered, or what would move */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "isDryRun": true,
                     *       "leave": {
                     *         "id": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *         "officialId": "15/2026",
                     *         "officialName": "15/2026",
                     *         "agencyId": "15/2026",
                     *         "agencyName": "15/2026",
                     *         "substituteId": "15/2026",
                     *         "substituteName": "15/2026",
                     *         "from": "15/2026",
                     *         "to": "15/2026",
                     *         "paperNumber": "15/2026",
                     *         "state": "coming",
                     *         "stateLabel": "15/2026",
                     *         "handedOverAt": "15/2026",
                     *         "endedAt": "15/2026",
                     *         "moved": 1
                     *       },
                     *       "moved": 1,
                     *       "delegationId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *       "touches": {
                     *         "openCases": 1,
                     *         "workItems": 1,
                     *         "delegations": 1,
                     *         "sentence": "15/2026"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LeaveAnswer"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endLeave: {
        parameters: {
            query?: {
                /** @description true: says what the change touches and changes nothing */
                dryRun?: "true" | "false";
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                leaveId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ended, or what would come back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "isDryRun": true,
                     *       "leave": {
                     *         "id": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *         "officialId": "15/2026",
                     *         "officialName": "15/2026",
                     *         "agencyId": "15/2026",
                     *         "agencyName": "15/2026",
                     *         "substituteId": "15/2026",
                     *         "substituteName": "15/2026",
                     *         "from": "15/2026",
                     *         "to": "15/2026",
                     *         "paperNumber": "15/2026",
                     *         "state": "coming",
                     *         "stateLabel": "15/2026",
                     *         "handedOverAt": "15/2026",
                     *         "endedAt": "15/2026",
                     *         "moved": 1
                     *       },
                     *       "moved": 1,
                     *       "delegationId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *       "touches": {
                     *         "openCases": 1,
                     *         "workItems": 1,
                     *         "delegations": 1,
                     *         "sentence": "15/2026"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LeaveAnswer"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDutyRoster: {
        parameters: {
            query?: {
                /** @description of another office: administrators only */
                agencyId?: string;
                /** @description default: a day ago */
                from?: string;
                /** @description default: two weeks from now */
                to?: string;
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the roster */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "agencyId": "15/2026",
                     *       "from": "15/2026",
                     *       "to": "15/2026",
                     *       "now": "15/2026",
                     *       "isOfficeHour": true,
                     *       "officeHours": {
                     *         "from": "15/2026",
                     *         "to": "15/2026",
                     *         "note": "15/2026"
                     *       },
                     *       "onDuty": [
                     *         {
                     *           "officialId": "15/2026",
                     *           "name": "15/2026"
                     *         }
                     *       ],
                     *       "shifts": [
                     *         {
                     *           "id": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "officialId": "15/2026",
                     *           "officialName": "15/2026",
                     *           "startsAt": "15/2026",
                     *           "endsAt": "15/2026"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DutyRoster"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveDutyRoster: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agencyId": "ca-xa:00004",
                 *       "from": "2026-07-06T00:00:00+07:00",
                 *       "to": "2026-07-13T00:00:00+07:00",
                 *       "shifts": [
                 *         {
                 *           "officialId": "can-bo:a",
                 *           "startsAt": "2026-07-06T17:00:00+07:00",
                 *           "endsAt": "2026-07-07T07:30:00+07:00"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    agencyId: string;
                    /** Format: date-time */
                    from: string;
                    /** Format: date-time */
                    to: string;
                    shifts: {
                        officialId: string;
                        /** Format: date-time */
                        startsAt: string;
                        /** Format: date-time */
                        endsAt: string;
                    }[];
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description the roster of that span as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "agencyId": "15/2026",
                     *       "from": "15/2026",
                     *       "to": "15/2026",
                     *       "now": "15/2026",
                     *       "isOfficeHour": true,
                     *       "officeHours": {
                     *         "from": "15/2026",
                     *         "to": "15/2026",
                     *         "note": "15/2026"
                     *       },
                     *       "onDuty": [
                     *         {
                     *           "officialId": "15/2026",
                     *           "name": "15/2026"
                     *         }
                     *       ],
                     *       "shifts": [
                     *         {
                     *           "id": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "officialId": "15/2026",
                     *           "officialName": "15/2026",
                     *           "startsAt": "15/2026",
                     *           "endsAt": "15/2026"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DutyRoster"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readNoticeSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description your settings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mail": "all",
                     *       "kinds": [
                     *         {
                     *           "kind": "15/2026",
                     *           "label": "15/2026",
                     *           "mail": true,
                     *           "isDefault": true
                     *         }
                     *       ],
                     *       "digest": true,
                     *       "digestHour": 7
                     *     }
                     */
                    "application/json": components["schemas"]["NoticeSettings"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveNoticeSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "mail": "important",
                 *       "digest": true,
                 *       "digestHour": 7,
                 *       "kinds": {
                 *         "limitComing": false
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    mail: "all" | "important" | "none";
                    digest: boolean;
                    /**
                     * @description hour of Việt Nam at which the digest comes
                     * @example 7
                     */
                    digestHour: number;
                    /** @description by kind; a kind left out follows `mail` */
                    kinds?: {
                        [key: string]: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description your settings as they are now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mail": "all",
                     *       "kinds": [
                     *         {
                     *           "kind": "15/2026",
                     *           "label": "15/2026",
                     *           "mail": true,
                     *           "isDefault": true
                     *         }
                     *       ],
                     *       "digest": true,
                     *       "digestHour": 7
                     *     }
                     */
                    "application/json": components["schemas"]["NoticeSettings"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPaperCaseTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the workbook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkPaperCases: {
        parameters: {
            query?: {
                /** @description xlsx: the same as a file to keep */
                format?: "json" | "xlsx";
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /** @description row by row */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rows": [
                     *         {
                     *           "row": 1,
                     *           "paperNumber": "15/2026",
                     *           "state": "ready",
                     *           "stateLabel": "15/2026",
                     *           "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "code": "15/2026",
                     *           "stage": "15/2026",
                     *           "due": "15/2026",
                     *           "faults": [
                     *             {
                     *               "sheet": "15/2026",
                     *               "row": 1,
                     *               "column": "15/2026",
                     *               "words": "15/2026"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "faults": [
                     *         {
                     *           "sheet": "15/2026",
                     *           "row": 1,
                     *           "column": "15/2026",
                     *           "words": "15/2026"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PaperCases"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterPaperCases: {
        parameters: {
            query?: {
                /** @description first row of the spreadsheet */
                from?: number;
                /** @description rows of this call: a caller goes on until the last */
                count?: number;
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /** @description the rows of this call */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rows": [
                     *         {
                     *           "row": 1,
                     *           "paperNumber": "15/2026",
                     *           "state": "ready",
                     *           "stateLabel": "15/2026",
                     *           "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *           "code": "15/2026",
                     *           "stage": "15/2026",
                     *           "due": "15/2026",
                     *           "faults": [
                     *             {
                     *               "sheet": "15/2026",
                     *               "row": 1,
                     *               "column": "15/2026",
                     *               "words": "15/2026"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "faults": [
                     *         {
                     *           "sheet": "15/2026",
                     *           "row": 1,
                     *           "column": "15/2026",
                     *           "words": "15/2026"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PaperCases"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findCompetentAgency: {
        parameters: {
            query: {
                kind: "communePolice" | "districtPolice" | "provincialPolice" | "centralPolice" | "labourOffice" | "communeCommittee" | "court" | "procuracy" | "facility" | "clinic" | "oversight" | "operator";
                level?: "district" | "regional" | "provincial";
                communeCode: string;
                codeOn?: string;
                on?: string;
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the offices */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "agencies": [
                     *         {
                     *           "id": "15/2026",
                     *           "kind": "communePolice",
                     *           "kindLabel": "15/2026",
                     *           "level": "15/2026",
                     *           "name": "15/2026",
                     *           "shortSymbol": "15/2026",
                     *           "provinceCode": "15/2026",
                     *           "districtCode": "15/2026",
                     *           "communeCode": "15/2026",
                     *           "from": "15/2026",
                     *           "to": "15/2026",
                     *           "isDemo": true,
                     *           "isOnSystem": true
                     *         }
                     *       ],
                     *       "communes": [
                     *         {
                     *           "code": "15/2026",
                     *           "name": "15/2026"
                     *         }
                     *       ],
                     *       "isDemo": true
                     *     }
                     */
                    "application/json": components["schemas"]["Competence"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAgencies: {
        parameters: {
            query?: {
                kind?: "communePolice" | "districtPolice" | "provincialPolice" | "centralPolice" | "labourOffice" | "communeCommittee" | "court" | "procuracy" | "facility" | "clinic" | "oversight" | "operator";
                level?: "district" | "regional" | "provincial";
                /** @description default: today */
                on?: string;
                provinceCode?: string;
                communeCode?: string;
                text?: string;
                afterId?: string;
                limit?: number;
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the offices */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "agencies": [
                     *         {
                     *           "id": "15/2026",
                     *           "kind": "communePolice",
                     *           "kindLabel": "15/2026",
                     *           "level": "15/2026",
                     *           "name": "15/2026",
                     *           "shortSymbol": "15/2026",
                     *           "provinceCode": "15/2026",
                     *           "districtCode": "15/2026",
                     *           "communeCode": "15/2026",
                     *           "from": "15/2026",
                     *           "to": "15/2026",
                     *           "isDemo": true,
                     *           "isOnSystem": true
                     *         }
                     *       ],
                     *       "next": "15/2026"
                     *     }
                     */
                    "application/json": components["schemas"]["Agencies"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOfficeChoices: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the choices */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "positions": [
                     *         {
                     *           "value": "head",
                     *           "label": "15/2026"
                     *         }
                     *       ],
                     *       "agencyKinds": [
                     *         {
                     *           "value": "communePolice",
                     *           "label": "15/2026"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OfficeChoices"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCommunes: {
        parameters: {
            query?: {
                text?: string;
                code?: string;
                /** @description default: today */
                on?: string;
                limit?: number;
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the communes by name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "communes": [
                     *         {
                     *           "code": "15/2026",
                     *           "name": "15/2026",
                     *           "provinceName": "15/2026"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Communes"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLegalLimits: {
        parameters: {
            query?: {
                /** @description only what is in force on this local date */
                on?: string;
                regime?: "R1" | "R2" | "R3" | "R4";
                duty?: string;
                person?: "adult" | "juvenile" | "any";
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the limits */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "on": "15/2026",
                     *       "limits": [
                     *         {
                     *           "duty": "15/2026",
                     *           "label": "15/2026",
                     *           "regime": "R1",
                     *           "regimeLabel": "15/2026",
                     *           "person": "adult",
                     *           "personLabel": "15/2026",
                     *           "amount": 1,
                     *           "unit": "workingDay",
                     *           "amountLabel": "15/2026",
                     *           "bound": "atMost",
                     *           "direction": "after",
                     *           "rolls": true,
                     *           "runsFrom": "15/2026",
                     *           "runsFromLabel": "15/2026",
                     *           "source": "15/2026",
                     *           "confidence": "T",
                     *           "confidenceLabel": "15/2026",
                     *           "inForceFrom": "15/2026",
                     *           "inForceTo": "15/2026",
                     *           "instruments": [
                     *             {
                     *               "key": "15/2026",
                     *               "short": "15/2026",
                     *               "number": "15/2026",
                     *               "title": "15/2026"
                     *             }
                     *           ],
                     *           "openCases": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LegalLimits"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProcedures: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description what a list of cases is filtered by */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "procedures": [
                     *         {
                     *           "name": "15/2026",
                     *           "label": "15/2026",
                     *           "kind": "main",
                     *           "stages": [
                     *             {
                     *               "stage": "15/2026",
                     *               "label": "15/2026"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "regimes": [
                     *         {
                     *           "regime": "15/2026",
                     *           "label": "15/2026"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Procedures"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readProcedure: {
        parameters: {
            query?: {
                /** @description whose offices and articles the sentences name; default: R4 */
                regime?: "R1" | "R2" | "R3" | "R4";
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the map */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "procedure": "15/2026",
                     *       "label": "15/2026",
                     *       "version": 1,
                     *       "regime": "15/2026",
                     *       "stages": [
                     *         {
                     *           "stage": "15/2026",
                     *           "label": "15/2026",
                     *           "sentence": "15/2026",
                     *           "owner": "15/2026",
                     *           "ownerLabel": "15/2026",
                     *           "openEnded": true,
                     *           "final": true,
                     *           "initial": true,
                     *           "regimes": [
                     *             "15/2026"
                     *           ]
                     *         }
                     *       ],
                     *       "acts": [
                     *         {
                     *           "act": "15/2026",
                     *           "label": "15/2026",
                     *           "sentence": "15/2026",
                     *           "by": [
                     *             {
                     *               "role": "15/2026"
                     *             }
                     *           ],
                     *           "who": [
                     *             "15/2026"
                     *           ],
                     *           "from": [
                     *             "15/2026"
                     *           ],
                     *           "fromLabels": [
                     *             {
                     *               "id": "15/2026",
                     *               "label": "15/2026"
                     *             }
                     *           ],
                     *           "isEveryStage": true,
                     *           "to": [
                     *             "15/2026"
                     *           ],
                     *           "toLabels": [
                     *             {
                     *               "id": "15/2026",
                     *               "label": "15/2026"
                     *             }
                     *           ],
                     *           "regimes": [
                     *             "15/2026"
                     *           ],
                     *           "source": "15/2026",
                     *           "starts": [
                     *             "15/2026"
                     *           ],
                     *           "startsLabels": [
                     *             "15/2026"
                     *           ],
                     *           "meets": [
                     *             "15/2026"
                     *           ],
                     *           "meetsLabels": [
                     *             "15/2026"
                     *           ],
                     *           "documents": [
                     *             "15/2026"
                     *           ],
                     *           "documentLabels": [
                     *             "15/2026"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProcedureMap"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    supposeActs: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "acts": [
                 *         {
                 *           "act": "recordDeath",
                 *           "happenedAt": "2026-12-01T09:00:00+07:00",
                 *           "body": {
                 *             "certificateNumber": "15/2026",
                 *             "diedOn": "2026-12-01"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description one after another; none: what time alone will bring */
                    acts: {
                        act: string;
                        /** @description when it would happen; a date to come is what this is for */
                        happenedAt: string;
                        /**
                         * @description the act's own fields; personal text, numbers of papers and scans may be left out
                         * @default {}
                         */
                        body?: {
                            [key: string]: components["schemas"]["__schema2"];
                        };
                    }[];
                    /**
                     * Format: date
                     * @description how far time is let pass; default: twelve months after the last act
                     */
                    until?: string;
                };
            };
        };
        responses: {
            /** @description the future of a copy */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "caseId": "0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11",
                     *       "version": 1,
                     *       "from": "15/2026",
                     *       "until": "15/2026",
                     *       "steps": [
                     *         {
                     *           "act": "15/2026",
                     *           "label": "15/2026",
                     *           "at": "15/2026",
                     *           "by": "15/2026",
                     *           "isOwn": true,
                     *           "stage": "15/2026",
                     *           "stageLabel": "15/2026",
                     *           "recorded": [
                     *             {
                     *               "at": "15/2026",
                     *               "type": "15/2026",
                     *               "words": "15/2026"
                     *             }
                     *           ],
                     *           "refusal": {
                     *             "code": "15/2026",
                     *             "sentence": "15/2026",
                     *             "source": "15/2026",
                     *             "details": [
                     *               "15/2026"
                     *             ],
                     *             "facts": {}
                     *           }
                     *         }
                     *       ],
                     *       "later": [
                     *         {
                     *           "at": "15/2026",
                     *           "type": "15/2026",
                     *           "words": "15/2026"
                     *         }
                     *       ],
                     *       "stage": "15/2026",
                     *       "stageLabel": "15/2026",
                     *       "limits": [
                     *         {
                     *           "limitId": "15/2026",
                     *           "duty": "15/2026",
                     *           "label": "15/2026",
                     *           "key": "15/2026",
                     *           "nature": "duty",
                     *           "holderRole": "15/2026",
                     *           "holder": "15/2026",
                     *           "holderAgencyId": "15/2026",
                     *           "runsFrom": "15/2026",
                     *           "regime": "15/2026",
                     *           "amount": 1,
                     *           "unit": "15/2026",
                     *           "confidence": "T",
                     *           "source": "15/2026",
                     *           "dueDate": "15/2026",
                     *           "dueAt": "15/2026",
                     *           "provisional": true,
                     *           "status": "running",
                     *           "metAt": "15/2026",
                     *           "outcome": "inTime",
                     *           "escalatedTo": "15/2026",
                     *           "due": {
                     *             "label": "15/2026",
                     *             "text": "15/2026",
                     *             "remaining": "15/2026",
                     *             "kind": "due",
                     *             "isOverdue": true,
                     *             "unit": "workingDay"
                     *           },
                     *           "proof": null,
                     *           "change": "new",
                     *           "oldDueDate": "15/2026",
                     *           "oldDueAt": "15/2026"
                     *         }
                     *       ],
                     *       "gone": [
                     *         {
                     *           "limitId": "15/2026",
                     *           "duty": "15/2026",
                     *           "label": "15/2026",
                     *           "key": "15/2026",
                     *           "nature": "duty",
                     *           "holderRole": "15/2026",
                     *           "holder": "15/2026",
                     *           "holderAgencyId": "15/2026",
                     *           "runsFrom": "15/2026",
                     *           "regime": "15/2026",
                     *           "amount": 1,
                     *           "unit": "15/2026",
                     *           "confidence": "T",
                     *           "source": "15/2026",
                     *           "dueDate": "15/2026",
                     *           "dueAt": "15/2026",
                     *           "provisional": true,
                     *           "status": "running",
                     *           "metAt": "15/2026",
                     *           "outcome": "inTime",
                     *           "escalatedTo": "15/2026",
                     *           "due": {
                     *             "label": "15/2026",
                     *             "text": "15/2026",
                     *             "remaining": "15/2026",
                     *             "kind": "due",
                     *             "isOverdue": true,
                     *             "unit": "workingDay"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WhatIf"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLawRehearsals: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the rehearsals */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rehearsals": [
                     *         {
                     *           "id": "15/2026",
                     *           "name": "15/2026",
                     *           "inForceFrom": "15/2026",
                     *           "sentence": "15/2026",
                     *           "reason": "15/2026",
                     *           "sha256": "15/2026",
                     *           "signedBy": "15/2026",
                     *           "signedAt": "15/2026",
                     *           "changes": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LawRehearsals"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rehearseLaw: {
        parameters: {
            query?: {
                /** @description true: says what the change touches and changes nothing */
                dryRun?: "true" | "false";
            };
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Dự thảo nghị định sửa đổi Nghị định 163/2026",
                 *       "inForceFrom": "2027-01-01",
                 *       "source": "Bản lấy ý kiến ngày 15/10/2026",
                 *       "appliesTo": "running",
                 *       "changes": [
                 *         {
                 *           "duty": "compileDossier",
                 *           "regime": "R4",
                 *           "amount": 2,
                 *           "unit": "workingDay",
                 *           "article": "Dự thảo Đ1.2"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description of the draft instrument */
                    name: string;
                    /** @description local date it would be in force from */
                    inForceFrom: string;
                    /** @description where the draft was read */
                    source: string;
                    /**
                     * @description limits whose event falls on that day or later, or also those that still run then
                     * @default newEvents
                     * @enum {string}
                     */
                    appliesTo?: "newEvents" | "running";
                    changes: {
                        duty: string;
                        /** @enum {string} */
                        regime: "R1" | "R2" | "R3" | "R4";
                        /**
                         * @default any
                         * @enum {string}
                         */
                        person?: "adult" | "juvenile" | "any";
                        amount: number | null;
                        /** @enum {string} */
                        unit: "workingDay" | "day" | "hour" | "month" | "year";
                        article?: string;
                    }[];
                    /** @description asked for with the signature */
                    reason?: string;
                    /** @description of the preview that was seen */
                    previewHash?: string;
                };
            };
        };
        responses: {
            /** @description the preview, and with the signature the kept file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "isDryRun": true,
                     *       "rehearsalId": "15/2026",
                     *       "sha256": "15/2026",
                     *       "preview": {
                     *         "previewHash": "15/2026",
                     *         "cases": 1,
                     *         "simulatedCases": 1,
                     *         "limits": 1,
                     *         "overdueAtOnce": 1,
                     *         "withoutNumber": 1,
                     *         "ahead": 1,
                     *         "looked": 1,
                     *         "sentence": "15/2026",
                     *         "notInForce": "15/2026",
                     *         "warnings": [
                     *           "15/2026"
                     *         ],
                     *         "groups": [
                     *           {
                     *             "duty": "15/2026",
                     *             "label": "15/2026",
                     *             "regime": "15/2026",
                     *             "person": "15/2026",
                     *             "agencyId": "15/2026",
                     *             "agency": "15/2026",
                     *             "shiftDays": 1,
                     *             "shift": "15/2026",
                     *             "count": 1
                     *           }
                     *         ],
                     *         "isCut": true,
                     *         "rows": [
                     *           {
                     *             "code": "15/2026",
                     *             "duty": "15/2026",
                     *             "label": "15/2026",
                     *             "key": "15/2026",
                     *             "regime": "15/2026",
                     *             "person": "adult",
                     *             "agencyId": "15/2026",
                     *             "agency": "15/2026",
                     *             "runsFrom": "15/2026",
                     *             "countedBy": "law",
                     *             "oldDate": "15/2026",
                     *             "oldAt": "15/2026",
                     *             "newDate": "15/2026",
                     *             "newAt": "15/2026",
                     *             "shiftDays": 1,
                     *             "shift": "15/2026",
                     *             "isOverdueAtOnce": true,
                     *             "isSimulated": true
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LawRehearsalAnswer"];
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readLawRehearsalJson: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                rehearsalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readLawRehearsalXlsx: {
        parameters: {
            query?: never;
            header?: {
                /** @description agency of a position you hold that day; default: that of your oldest position */
                "x-acting-agency"?: string;
            };
            path: {
                rehearsalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused, or a fault */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:trinh-tu:problem:notSignedIn",
                     *       "title": "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
                     *       "status": 401,
                     *       "code": "notSignedIn",
                     *       "source": null,
                     *       "facts": {}
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
