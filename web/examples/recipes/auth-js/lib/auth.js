/** Auth.js checks the password. Only the second step makes a person out of its session. */

import NextAuth from 'next-auth';
import Credentials from 'next-auth/providers/credentials';

import { SECRET, startSignIn } from './backup-codes.js';
import { personWith } from './people.js';

export const { auth, handlers } = NextAuth({
  secret: SECRET,
  trustHost: true,
  session: { strategy: 'jwt' },
  providers: [
    Credentials({
      credentials: { name: {}, password: {} },
      authorize: (sent) => {
        const signIn = startSignIn(sent, null);
        return signIn && { id: signIn.account, signIn };
      },
    }),
  ],
  callbacks: {
    // `user` is there when somebody signs in. The token keeps this sign-in for the whole session.
    jwt: ({ token, user }) => (user ? { ...token, signIn: user.signIn } : token),
    // Whether the second step was passed is in your database, not in the token.
    session: ({ session, token }) => ({
      ...session,
      signIn: token.signIn,
      person: personWith(token.signIn.id),
    }),
  },
});
