<?php

declare(strict_types=1);

namespace App\Controller;

use App\Security\SignIn;
use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\Cookie;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\HttpKernel\Exception\AccessDeniedHttpException;
use Symfony\Component\PasswordHasher\Hasher\UserPasswordHasherInterface;
use Symfony\Component\Routing\Annotation\Route;
use Symfony\Component\Security\Core\Exception\UserNotFoundException;
use Symfony\Component\Security\Core\User\UserProviderInterface;
use Symfony\Contracts\HttpClient\Exception\TransportExceptionInterface;
use Symfony\Contracts\HttpClient\HttpClientInterface;

/** The pages of the site, and what their forms do. */
final class SiteController extends AbstractController
{
    private const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; "
        . "worker-src 'self'; style-src 'self'; connect-src 'self'; "
        . "base-uri 'none'; form-action 'self'";

    public function __construct(
        private SignIn $signIn,
        private UserProviderInterface $users,
        private UserPasswordHasherInterface $hasher,
        private HttpClientInterface $backupCodesClient,
        private string $standInDigits,
    ) {
    }

    #[Route('/', methods: ['GET'])]
    public function settings(): Response
    {
        $account = $this->getUser()?->getUserIdentifier();
        return $account === null
            ? $this->redirect('/sign-in', 303)
            : $this->page('settings.html.twig', ['account' => $account]);
    }

    #[Route('/sign-in', methods: ['GET', 'POST'])]
    public function signIn(Request $request): Response
    {
        if (!$request->isMethod('POST')) {
            return $this->signInPage($request);
        }
        $this->checkToken($request->request->get('_token'));
        $account = (string) $request->request->get('name');
        if (!$this->isRightPassword($account, (string) $request->request->get('password'))) {
            return $this->signInPage($request, 'That name and password don’t match.');
        }
        $this->signIn->begin($account);
        return $this->redirect('/second-step', 303);
    }

    #[Route('/second-step', methods: ['GET', 'POST'])]
    public function secondStep(Request $request): Response
    {
        $pending = $this->signIn->pending();
        if (($pending['purpose'] ?? null) !== 'sign-in') {
            return $this->redirect('/sign-in', 303);
        }
        if (!$request->isMethod('POST')) {
            return $this->page('second_step.html.twig', ['problem' => '']);
        }
        $this->checkToken($request->request->get('_token'));
        if (!$this->areRightDigits((string) $request->request->get('digits'))) {
            $problem = 'That isn’t the right code.';
            return $this->page('second_step.html.twig', ['problem' => $problem]);
        }
        $this->signIn->complete($pending['account'], 'factor');
        $this->tellSignedInOtherwise($pending);
        return $this->redirect('/', 303);
    }

    #[Route('/step-up', methods: ['POST'])]
    public function stepUp(Request $request): Response
    {
        $this->checkToken($request->headers->get('X-CSRF-Token'));
        $isRight = $this->getUser() !== null
            && $this->areRightDigits((string) ($request->toArray()['digits'] ?? ''));
        if ($isRight) {
            $this->signIn->stepUp('factor');
        }
        return new Response('', $isRight ? 204 : 403);
    }

    #[Route('/step-up-by-code', methods: ['POST'])]
    public function stepUpByCode(Request $request): Response
    {
        $this->checkToken($request->headers->get('X-CSRF-Token'));
        $account = $this->getUser()?->getUserIdentifier() ?? '';
        $password = (string) ($request->toArray()['password'] ?? '');
        $isRight = $this->isRightPassword($account, $password);
        if ($isRight) {
            $this->signIn->begin($account, 'step-up');
        }
        return new Response('', $isRight ? 204 : 403);
    }

    /** Makes the browser a known one, and ends waits after wrong codes. */
    private function tellSignedInOtherwise(array $pending): void
    {
        $account = rawurlencode($pending['account']);
        $device = (object) array_intersect_key($pending, ['device' => true]);
        $path = "/v1/accounts/$account/signed-in-otherwise";
        try {
            $this->backupCodesClient->request('POST', $path, ['json' => $device])->getStatusCode();
        } catch (TransportExceptionInterface) {
            // The person is signed in all the same.
        }
    }

    private function isRightPassword(string $account, string $password): bool
    {
        try {
            $user = $this->users->loadUserByIdentifier($account);
        } catch (UserNotFoundException) {
            return false;
        }
        return $this->hasher->isPasswordValid($user, $password);
    }

    private function areRightDigits(string $digits): bool
    {
        return hash_equals($this->standInDigits, $digits);
    }

    private function checkToken(?string $token): void
    {
        if (!$this->isCsrfTokenValid('site', $token)) {
            throw new AccessDeniedHttpException('The CSRF token is wrong.');
        }
    }

    /** Gives the browser a name for a year, by which the service knows it again. */
    private function signInPage(Request $request, string $problem = ''): Response
    {
        $response = $this->page('sign_in.html.twig', ['problem' => $problem]);
        if (!$request->cookies->has('device')) {
            // Not for scripts, and Secure on https: Symfony's defaults.
            $device = Cookie::create('device', bin2hex(random_bytes(32)), '+1 year');
            $response->headers->setCookie($device);
        }
        return $response;
    }

    private function page(string $template, array $parameters): Response
    {
        $response = $this->render($template, $parameters);
        $response->headers->set('Content-Security-Policy', self::POLICY);
        return $response;
    }
}
