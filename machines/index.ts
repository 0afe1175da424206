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
  readonly 'ongniud-premium-dispute': () => Promise<
    typeof import('./ongniud-premium-dispute').premiumDispute
  >;
  readonly 'ongniud-consultation': () => Promise<
    typeof import('./ongniud-consultation').consultation
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
  'ongniud-premium-dispute': async () => (await import('./ongniud-premium-dispute')).premiumDispute,
  'ongniud-consultation': async () => (await import('./ongniud-consultation')).consultation,
  'jiangsu-first-petition': async () => (await import('./jiangsu-first-petition')).firstPetition,
};

/** The id of a procedure of the package. */
export type ProcedureId = keyof Procedures;
