/** A festival's name as the notices print it, and in English. */
export interface Festival {
  readonly zh: string;
  readonly en: string;
}

/** The festivals of the decree in the order of the year, then the one day granted beside it. */
export const FESTIVALS: Readonly<Record<string, string>> = {
  元旦: "New Year's Day",
  春节: 'Spring Festival',
  清明节: 'Tomb-Sweeping Day',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
  抗日战争暨世界反法西斯战争胜利70周年纪念日: '70th anniversary of the victory of 1945',
};

/** Names joined by `、` are translated one by one; a name without a translation stays as it is. */
export function festivalOf(zh: string): Festival {
  const en = zh.split('、').map((name) => FESTIVALS[name] ?? name);
  return { zh, en: en.join(' and ') };
}
