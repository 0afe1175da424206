/** Where a procedure stands in the package, and how to load it. */
export const procedures = {
  'lichuan-hotline-work-order': async () =>
    (await import('./lichuan-hotline-work-order')).hotlineWorkOrder,
  'lichuan-citizen-appeal': async () => (await import('./lichuan-citizen-appeal')).citizenAppeal,
  'jilin-review': async () => (await import('./jilin-review')).review,
  'binhai-petition': async () => (await import('./binhai-petition')).petition,
  'ongniud-premium-dispute': async () => (await import('./ongniud-premium-dispute')).premiumDispute,
  'jiangsu-first-petition': async () => (await import('./jiangsu-first-petition')).firstPetition,
} as const;

/** The id of a procedure of this package. */
export type ProcedureId = keyof typeof procedures;
