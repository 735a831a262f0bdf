<?php

/**
 * The relay: it passes the messages of the elements to the service, and makes the session after a
 * backup code was right. `session.php` says who is signed in.
 */

declare(strict_types=1);

const MESSAGES = [
    'status', 'enrol', 'confirm', 'check', 'revoke', 'challenge', 'redeem', 'explain',
    'recover', 'approve', 'finish', 'stop', 'dispute',
];
const MESSAGE_MAX_BYTES = 18 * 1024;
/** For this long, a browser may send a code again because the answer got lost. */
const REPEAT_SECONDS = 300;

/** Answers a message. Returns false if the request is no message, so that the site answers 404. */
function relay_backup_codes(string $method, string $path): bool
{
    $name = str_starts_with($path, '/backup-codes/') ? substr($path, 14) : '';
    $names = ['GET' => ['status'], 'POST' => MESSAGES][$method] ?? [];
    if (!in_array($name, $names, true)) {
        return false;
    }
    $body = file_get_contents('php://input', length: MESSAGE_MAX_BYTES + 1);
    [$status, $answer, $retryAfter] = match (true) {
        $method === 'GET' => pass_on($name, '{}'),
        !is_sent_by_own_page() => [403, '{"error":"wrong_origin"}', 0],
        strlen($body) > MESSAGE_MAX_BYTES => [413, '{"error":"too_large"}', 0],
        default => pass_on($name, $body),
    };
    http_response_code($status);
    header('Content-Type: application/json');
    header('Cache-Control: no-store');
    if ($retryAfter > 0) {
        header("Retry-After: $retryAfter");
    }
    echo $answer;
    return true;
}

/**
 * Whether a page of this site has sent the request. OWASP's "Cross-Site Request Forgery Prevention
 * Cheat Sheet" recommends this header, and the origin for browsers that don't send it.
 */
function is_sent_by_own_page(): bool
{
    $origin = (is_https() ? 'https' : 'http') . '://' . $_SERVER['HTTP_HOST'];
    return isset($_SERVER['HTTP_SEC_FETCH_SITE'])
        ? $_SERVER['HTTP_SEC_FETCH_SITE'] === 'same-origin'
        : ($_SERVER['HTTP_ORIGIN'] ?? '') === $origin;
}

/** @return array{int, string, int} the status, the body, and the seconds of Retry-After or 0 */
function pass_on(string $name, string $body): array
{
    $signIn = pending_sign_in();
    $answer = ask_service("/v1/messages/$name", [
        'session' => signed_in(),
        'pendingSignIn' => $signIn,
        'message' => json_decode($body),
    ]);
    if ($name === 'redeem' && $answer[0] === 200) {
        finish_sign_in($signIn, json_decode($answer[1])->set);
    }
    return $answer;
}

/**
 * Makes one session for each sign-in, however often its code is sent. The old session stays for
 * five minutes and keeps the ID of the new one, because the new cookie may never reach the browser.
 * Nobody is signed in there. The PHP manual advises the same under session_regenerate_id.
 */
function finish_sign_in(array $signIn, string $set): void
{
    $isRepeat = isset($_SESSION['redeemed']);
    if (!$isRepeat) {
        $_SESSION['redeemed'] = session_create_id();
        $_SESSION['signIn']['until'] = time() + REPEAT_SECONDS;
    }
    if ($signIn['purpose'] === 'sign-in') {
        switch_session($_SESSION['redeemed'], isNew: !$isRepeat);
    }
    if (!$isRepeat) {
        $signIn['purpose'] === 'sign-in'
            ? fill_session($signIn['account'], 'code', $set)
            : step_up('code', $set);
    }
}

/** Posts a document to the service. If the service is away, the answer is 503. */
function ask_service(string $path, array|object $document): array
{
    $request = curl_init(getenv('SERVICE_URL') . $path);
    curl_setopt_array($request, [
        CURLOPT_HTTPHEADER => [
            'Authorization: Bearer ' . getenv('SERVICE_KEY'),
            'Content-Type: application/json',
        ],
        // JSON can't hold 1e999. This writes 0 instead, which the service refuses.
        CURLOPT_POSTFIELDS => json_encode($document, JSON_PARTIAL_OUTPUT_ON_ERROR),
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_TIMEOUT => 10,
    ]);
    $body = curl_exec($request);
    return $body === false ? [503, '{"error":"unavailable"}', 0] : [
        curl_getinfo($request, CURLINFO_RESPONSE_CODE),
        $body,
        curl_getinfo($request, CURLINFO_RETRY_AFTER),
    ];
}
