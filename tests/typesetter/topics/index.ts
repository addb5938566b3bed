import type { Topic } from '../writing/topic.ts';
import { brief } from './brief.ts';
import { comment } from './comment.ts';
import { company } from './company.ts';
import { essay } from './essay.ts';
import { feature } from './feature.ts';
import { duty, meeting } from './meeting.ts';
import { notice } from './notice.ts';
import { oldDaily } from './old-daily.ts';
import { opening } from './opening.ts';
import { photo } from './photo.ts';
import { school } from './school.ts';
import { sports } from './sports.ts';
import { statement } from './statement.ts';
import { taiwan } from './taiwan.ts';

export const topics = {
  meeting,
  duty,
  opening,
  sports,
  feature,
  school,
  company,
  statement,
  photo,
  brief,
  notice,
  taiwan,
  comment,
  essay,
  oldDaily,
};

/** What a district paper's front pages hold. */
export const newsTopics: readonly Topic[] = [
  meeting,
  duty,
  opening,
  opening,
  sports,
  feature,
  company,
  brief,
  brief,
  comment,
];

/** What stands further back in the same paper: notices and the supplement. */
export const backPageTopics: readonly Topic[] = [notice, essay, essay, comment, school];
