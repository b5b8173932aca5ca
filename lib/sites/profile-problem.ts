/** What is wrong with a field of a profile; the UI has the words. */
export type ProfileProblemCode =
  | 'notJson'
  | 'tooLarge'
  | 'missing'
  | 'unknownField'
  | 'wrongType'
  | 'tooLong'
  | 'tooMany'
  | 'notASelector'
  | 'notARegExp'
  | 'couldHang'
  | 'backReference'
  | 'notAnAddress'
  | 'notADay'
  | 'notAWord'
  | 'noPlaceToLook'
  | 'noAddress';

export interface ProfileProblem {
  /** `parts.composer[1].css`; '' is the whole. */
  path: string;
  code: ProfileProblemCode;
}
