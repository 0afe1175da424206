export const underReview = {
  on: { approve: 'done' },
} as const;
