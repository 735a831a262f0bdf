<?php

/**
 * Who is signed in, and who is signing in. PHP's session holds:
 *
 *     account, id, startedAt   who is signed in; `id` names the session and is no secret
 *     steppedUp                by, set, until: how the person has proved lately who they are
 *     signIn                   account, id, purpose, until: the password was right
 *     redeemed                 the code was right too; the ID of the session that came of it
 */

declare(strict_types=1);

const SIGN_IN_SECONDS = 900;

/** Opens the session of the browser, or makes an empty one. */
function open_session(bool $isNewId = false): void
{
    session_start([
        'use_strict_mode' => !$isNewId, // Refuses an ID that somebody has made up.
        'use_only_cookies' => true,
        'cookie_httponly' => true,
        'cookie_samesite' => 'Lax',
        'cookie_secure' => is_https(),
    ]);
}

/** Leaves the session as it is, and goes on with another. */
function switch_session(string $id, bool $isNew): void
{
    session_commit();
    session_id($id);
    open_session($isNew);
}

/** Who is signed in, as the service takes it. */
function signed_in(): ?array
{
    if (!isset($_SESSION['account'])) {
        return null;
    }
    $isRecent = time() < $_SESSION['steppedUp']['until'];
    $session = [
        'account' => $_SESSION['account'],
        'id' => $_SESSION['id'],
        'startedAt' => $_SESSION['startedAt'],
        'steppedUp' => $isRecent ? $_SESSION['steppedUp']['by'] : false,
    ];
    if ($session['steppedUp'] === 'code') {
        $session['codeSet'] = $_SESSION['steppedUp']['set'];
    }
    return $session;
}

/** Who has given the password and is still to prove more, as the service takes it. */
function pending_sign_in(): ?array
{
    if (time() >= ($_SESSION['signIn']['until'] ?? 0)) {
        return null;
    }
    $signIn = $_SESSION['signIn'];
    unset($signIn['until']);
    $device = $_COOKIE['device'] ?? '';
    if (is_string($device) && ctype_xdigit($device)) {
        $signIn['device'] = $device;
    }
    return $signIn;
}

/** Begins a sign-in, or the step-up of a person who is signed in. */
function begin_sign_in(string $account, string $purpose = 'sign-in'): void
{
    if ($purpose === 'sign-in') {
        session_regenerate_id(true);
        $_SESSION = [];
    }
    unset($_SESSION['redeemed']);
    $_SESSION['signIn'] = [
        'account' => $account,
        'id' => bin2hex(random_bytes(16)),
        'purpose' => $purpose,
        'until' => time() + SIGN_IN_SECONDS,
    ];
}

/** Ends the old session and makes one for a person who has given every factor. */
function sign_in(string $account): void
{
    session_regenerate_id(true);
    fill_session($account, 'factor');
}

/** Fills a session that nobody knows the ID of yet. */
function fill_session(string $account, string $by, ?string $set = null): void
{
    $_SESSION = [
        'account' => $account,
        'id' => bin2hex(random_bytes(16)),
        'startedAt' => gmdate('Y-m-d\TH:i:s\Z'),
    ];
    step_up($by, $set);
}

/** Marks the session: the person has just given another factor, or a code of a set. */
function step_up(string $by, ?string $set = null): void
{
    $seconds = getenv('STEP_UP_SECONDS');
    $until = time() + ($seconds === false ? 600 : (int) $seconds);
    $_SESSION['steppedUp'] = ['by' => $by, 'set' => $set, 'until' => $until];
}

function is_https(): bool
{
    return ($_SERVER['HTTPS'] ?? 'off') !== 'off';
}
