<?php

declare(strict_types=1);

namespace App\Controller;

use App\Security\SignIn;
use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\Cookie;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Session\SessionInterface;
use Symfony\Component\Routing\Annotation\Route;
use Symfony\Contracts\Cache\CacheInterface;
use Symfony\Contracts\Cache\ItemInterface;
use Symfony\Contracts\HttpClient\Exception\TransportExceptionInterface;
use Symfony\Contracts\HttpClient\HttpClientInterface;

/**
 * The relay: it passes the messages of the elements to the service, and makes the session after a
 * backup code was right. The page's script sends the CSRF token in a header.
 */
final class BackupCodesController extends AbstractController
{
    private const MESSAGES = 'status|enrol|confirm|check|revoke|challenge|redeem|explain'
        . '|recover|approve|finish|stop|dispute';
    private const MAX_BYTES = 18 * 1024;

    public function __construct(
        private HttpClientInterface $backupCodesClient,
        private CacheInterface $cache,
        private SignIn $signIn,
    ) {
    }

    #[Route('/backup-codes/status', methods: ['GET'])]
    public function status(SessionInterface $session): JsonResponse
    {
        return $this->passOn('status', new \stdClass(), $session);
    }

    #[Route('/backup-codes/{name}', requirements: ['name' => self::MESSAGES], methods: ['POST'])]
    public function message(string $name, Request $request): JsonResponse
    {
        if (!$this->isCsrfTokenValid('site', $request->headers->get('X-CSRF-Token'))) {
            return $this->answer('{"error":"wrong_origin"}', 403);
        }
        $body = stream_get_contents($request->getContent(true), self::MAX_BYTES + 1);
        return strlen($body) > self::MAX_BYTES
            ? $this->answer('{"error":"too_large"}', 413)
            : $this->passOn($name, json_decode($body), $request->getSession());
    }

    private function passOn(string $name, mixed $message, SessionInterface $session): JsonResponse
    {
        $pending = $this->signIn->pending();
        try {
            $answer = $this->backupCodesClient->request('POST', "/v1/messages/$name", [
                'headers' => ['Content-Type' => 'application/json'],
                // JSON can't hold 1e999. This writes 0 instead, which the service refuses.
                'body' => json_encode([
                    'session' => $this->signIn->session(),
                    'pendingSignIn' => $pending,
                    'message' => $message,
                ], JSON_PARTIAL_OUTPUT_ON_ERROR),
            ]);
            $response = $this->answer($answer->getContent(false), $answer->getStatusCode());
        } catch (TransportExceptionInterface) {
            return $this->answer('{"error":"unavailable"}', 503);
        }
        if ($retryAfter = $answer->getHeaders(false)['retry-after'] ?? null) {
            $response->headers->set('Retry-After', $retryAfter);
        }
        if ($name === 'redeem' && $response->isOk()) {
            $madeId = $this->finishSignIn($pending, $answer->toArray()['set'], $session);
            if ($madeId !== $session->getId()) {
                $response->headers->setCookie(Cookie::create($session->getName(), $madeId));
            }
        }
        return $response;
    }

    /**
     * Makes one session for each sign-in, however often its code is sent, and returns its ID. If
     * the new cookie gets lost with the answer, the browser sends the code again with the old one.
     * So the old session stays for a while, but nobody is signed in there.
     */
    private function finishSignIn(array $pending, string $set, SessionInterface $session): string
    {
        $make = function (ItemInterface $item) use ($pending, $set, $session): string {
            $item->expiresAfter(SignIn::REPEAT_SECONDS);
            if ($pending['purpose'] === 'step-up') {
                $this->signIn->stepUp('code', $set);
            } else {
                $this->signIn->keepForRepeat();
                $session->migrate();
                $this->signIn->complete($pending['account'], 'code', $set);
            }
            return $session->getId();
        };
        // Symfony's cache calls this once, even if two requests ask for an entry at the same time.
        return $this->cache->get("signed-in.{$pending['id']}", $make, beta: 0);
    }

    private function answer(string $json, int $status): JsonResponse
    {
        return new JsonResponse($json, $status, ['Cache-Control' => 'no-store'], json: true);
    }
}
