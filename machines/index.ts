/** How to load each procedure of the package: nothing is read before it is asked for. */
export type Procedures = {
  readonly 'lichuan-hotline-work-order': () => Promise<
    typeof import('./lichuan-hotline-work-order').hotlineWorkOrder
  >;
  readonly 'lichuan-citizen-appeal': () => Promise<
    typeof import('./lichuan-citizen-appeal').citizenAppeal
  >;
  readonly 'jilin-review': () => Promise<typeof import('./jilin-review').review>;
  readonly 'binhai-petition': () => Promise<typeof import('./binhai-petition').petition>;
  readonly 'binhai-incident-report': () => Promise<
    typeof import('./binhai-incident-report').incidentReport
  >;
  readonly 'binhai-screening': () => Promise<typeof import('./binhai-screening').screening>;
  readonly 'binhai-archive': () => Promise<typeof import('./binhai-archive').archive>;
  readonly 'ongniud-premium-dispute': () => Promise<
    typeof import('./ongniud-premium-dispute').premiumDispute
  >;
  readonly 'jiangsu-first-petition': () => Promise<
    typeof import('./jiangsu-first-petition').firstPetition
  >;
};

/** The procedures of the package, by id. */
export const procedures: Procedures = {
  'lichuan-hotline-work-order': async () =>
    (await import('./lichuan-hotline-work-order')).hotlineWorkOrder,
  'lichuan-citizen-appeal': async () => (await import('./lichuan-citizen-appeal')).citizenAppeal,
  'jilin-review': async () => (await import('./jilin-review')).review,
  'binhai-petition': async () => (await import('./binhai-petition')).petition,
  'binhai-incident-report': async () => (await import('./binhai-incident-report')).incidentReport,
  'binhai-screening': async () => (await import('./binhai-screening')).screening,
  'binhai-archive': async () => (await import('./binhai-archive')).archive,
  'ongniud-premium-dispute': async () => (await import('./ongniud-premium-dispute')).premiumDispute,
  'jiangsu-first-petition': async () => (await import('./jiangsu-first-petition')).firstPetition,
};

/** The id of a procedure of the package. */
export type ProcedureId = keyof Procedures;
