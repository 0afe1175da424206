import type { NonEmpty } from '../clause';
import type { DecisionId } from '../decisions';
import type { ClauseId } from '../documents';

/** A written opinion of the social insurance system, or the committee’s order to handle a matter for it. */
export type Opinion =
  | { readonly by: 'county'; readonly kind: 'handling' }
  | { readonly by: 'city' | 'changbaishan'; readonly kind: 'handling' | 'review' }
  | { readonly by: 'province'; readonly kind: 'handling' | 'review' | 'reReview' }
  | { readonly by: 'committee'; readonly kind: 'reReview' | 'designation' };
export type Organ = 'cityBureau' | 'provincialBureau' | 'reviewCommittee';
/** Which organ is next, by which procedure, and why. */
export interface NextRemedy {
  /** Null when no organ reviews the opinion any further. */
  readonly next: Organ | null;
  /** Null with `next`, and where the committee itself says which of the two it wants. */
  readonly procedure: 'review' | 'reReview' | null;
  readonly clauses: NonEmpty<ClauseId>;
  readonly decisions?: NonEmpty<DecisionId>;
}

const final: NextRemedy = { next: null, procedure: null, clauses: ['jilin-2021/四.14'] };
const countyHandling: NextRemedy = {
  next: 'cityBureau',
  procedure: 'review',
  clauses: ['jilin-2021/一.1a'],
};
const cityHandling: NextRemedy = {
  next: 'provincialBureau',
  procedure: 'review',
  clauses: ['jilin-2021/一.2'],
};
const cityReview: NextRemedy = {
  next: 'provincialBureau',
  procedure: 'reReview',
  clauses: ['jilin-2021/一.1b'],
};
const levels: { readonly [by in Opinion['by']]: { readonly [kind: string]: NextRemedy } } = {
  county: { handling: countyHandling },
  city: { handling: cityHandling, review: cityReview },
  changbaishan: {
    handling: { ...cityHandling, decisions: ['jilin-2021/J27'] },
    review: { ...cityReview, decisions: ['jilin-2021/J27'] },
  },
  province: {
    handling: { next: 'reviewCommittee', procedure: 'review', clauses: ['jilin-2021/一.3'] },
    review: { next: 'reviewCommittee', procedure: 'reReview', clauses: ['jilin-2021/一.3'] },
    reReview: final,
  },
  committee: {
    reReview: { ...final, decisions: ['jilin-2021/J24'] },
    designation: { next: 'provincialBureau', procedure: null, clauses: ['jilin-2021/一.4'] },
  },
};

/**
 * 复查复核范围: who reviews an opinion next. 长白山保护开发区 stands at city level (J27); with `changbaishan: 'county'`
 * its opinions go where a county’s go.
 * @example jurisdiction({ by: 'city', kind: 'review' }).next //=> 'provincialBureau'
 */
export function jurisdiction(
  { by, kind }: Opinion,
  { changbaishan = 'city' }: { readonly changbaishan?: 'city' | 'county' } = {},
): NextRemedy {
  if (by === 'changbaishan' && changbaishan === 'county')
    return { ...countyHandling, decisions: ['jilin-2021/J27'] };
  return levels[by][kind] ?? final;
}
