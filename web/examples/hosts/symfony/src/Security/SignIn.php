<?php

declare(strict_types=1);

namespace App\Security;

use Symfony\Component\HttpFoundation\RequestStack;
use Symfony\Component\HttpFoundation\Session\SessionInterface;
use Symfony\Component\Security\Core\Authentication\Token\Storage\TokenStorageInterface;
use Symfony\Component\Security\Core\Security;
use Symfony\Component\Security\Core\User\UserProviderInterface;
use Symfony\Component\Security\Http\Authentication\UserAuthenticatorInterface;

/**
 * Who is signed in, and who is signing in. Symfony's firewall knows the user. The session also has:
 *
 *     signed_in    id, startedAt: `id` names the session and is no secret
 *     stepped_up   by, set, until: how the person has proved lately who they are
 *     sign_in      account, id, purpose, until: the password was right
 */
final class SignIn
{
    private const SIGN_IN_SECONDS = 900;
    /** For this long, a browser may send a code again because the answer got lost. */
    public const REPEAT_SECONDS = 300;

    public function __construct(
        private RequestStack $requests,
        private Security $security,
        private TokenStorageInterface $tokens,
        private UserAuthenticatorInterface $userAuthenticator,
        private EveryFactorAuthenticator $authenticator,
        private UserProviderInterface $users,
        private int $stepUpSeconds,
    ) {
    }

    /** Who is signed in, as the service takes it. */
    public function session(): ?array
    {
        $user = $this->security->getUser();
        if ($user === null) {
            return null;
        }
        $steppedUp = $this->storage()->get('stepped_up');
        $by = time() < $steppedUp['until'] ? $steppedUp['by'] : false;
        return $this->storage()->get('signed_in') + [
            'account' => $user->getUserIdentifier(),
            'steppedUp' => $by,
        ] + ($by === 'code' ? ['codeSet' => $steppedUp['set']] : []);
    }

    /** Who has given the password and is still to prove more, as the service takes it. */
    public function pending(): ?array
    {
        $pending = $this->storage()->get('sign_in');
        if ($pending === null || time() >= $pending['until']) {
            return null;
        }
        unset($pending['until']);
        $device = $this->requests->getMainRequest()->cookies->get('device', '');
        return $pending + (ctype_xdigit($device) ? ['device' => $device] : []);
    }

    /** Begins a sign-in, or the step-up of a person who is signed in. */
    public function begin(string $account, string $purpose = 'sign-in'): void
    {
        if ($purpose === 'sign-in') {
            $this->tokens->setToken(null);
            $this->storage()->invalidate();
        }
        $this->storage()->set('sign_in', [
            'account' => $account,
            'id' => bin2hex(random_bytes(16)),
            'purpose' => $purpose,
            'until' => time() + self::SIGN_IN_SECONDS,
        ]);
    }

    /** Lets the browser send its code again for a while. */
    public function keepForRepeat(): void
    {
        $until = time() + self::REPEAT_SECONDS;
        $this->storage()->set('sign_in', compact('until') + $this->storage()->get('sign_in'));
    }

    /** Signs a person in who has given every factor. Symfony replaces the session's ID. */
    public function complete(string $account, string $by, ?string $set = null): void
    {
        $user = $this->users->loadUserByIdentifier($account);
        $request = $this->requests->getMainRequest();
        $this->userAuthenticator->authenticateUser($user, $this->authenticator, $request);
        $this->storage()->remove('sign_in');
        $this->storage()->set('signed_in', [
            'id' => bin2hex(random_bytes(16)),
            'startedAt' => gmdate('Y-m-d\TH:i:s\Z'),
        ]);
        $this->stepUp($by, $set);
    }

    /** Marks the session: the person has just given another factor, or a code of a set. */
    public function stepUp(string $by, ?string $set = null): void
    {
        $until = time() + $this->stepUpSeconds;
        $this->storage()->set('stepped_up', compact('by', 'set', 'until'));
    }

    private function storage(): SessionInterface
    {
        return $this->requests->getSession();
    }
}
