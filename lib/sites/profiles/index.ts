import type { SiteProfile } from '../profile';
import { chatscope } from './chatscope';
import { feige } from './feige';

/** All built-in profiles. */
export const PROFILES: readonly SiteProfile[] = [chatscope, feige];
