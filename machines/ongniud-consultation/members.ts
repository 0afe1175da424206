/** 成员单位: the units with a duty in 二(二), and those that only 二(一) or annex 1 names (O5). */
export const members = [
  'taxBureau',
  'governmentOffice',
  'peoplesCourt',
  'justiceBureau',
  'financeBureau',
  'hrssBureau',
  'socialInsuranceCenter',
  'employmentServiceCenter',
  'healthcareSecurityBureau',
  'dataBureau',
  'petitionBureau',
  'cyberspaceOffice',
  'publicSecurityBureau',
  'publicityDepartment',
  'governmentPartyCommittee',
] as const;
export type Member = (typeof members)[number];

/** Whether a unit is a member of the leading group. */
export const isMemberUnit = (unit: string | undefined): boolean =>
  members.some((member) => member === unit);
