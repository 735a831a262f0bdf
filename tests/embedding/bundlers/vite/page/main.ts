import 'backup-codes/elements/define';
import { generateCodeSet, toEnrolment } from 'backup-codes';

window.makeCodes = async () => {
  const set = await generateCodeSet();
  return { enrolment: await toEnrolment(set), codes: set.codes() };
};
