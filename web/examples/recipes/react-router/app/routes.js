import { route } from '@react-router/dev/routes';

export default [
  route('backup-codes/:message', 'routes/backup-codes.js'),
  route('sign-in', 'routes/sign-in.js'),
  route('second-step', 'routes/second-step.js'),
];
