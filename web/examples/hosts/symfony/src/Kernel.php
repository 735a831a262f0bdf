<?php

declare(strict_types=1);

namespace App;

use Symfony\Bundle\FrameworkBundle\FrameworkBundle;
use Symfony\Bundle\FrameworkBundle\Kernel\MicroKernelTrait;
use Symfony\Bundle\SecurityBundle\SecurityBundle;
use Symfony\Bundle\TwigBundle\TwigBundle;
use Symfony\Component\HttpKernel\Kernel as BaseKernel;
use Symfony\Component\Routing\Loader\Configurator\RoutingConfigurator;

final class Kernel extends BaseKernel
{
    use MicroKernelTrait;

    public function registerBundles(): iterable
    {
        return [new FrameworkBundle(), new SecurityBundle(), new TwigBundle()];
    }

    public function getCacheDir(): string
    {
        return getenv('CACHE_FOLDER') ?: parent::getCacheDir();
    }

    public function getLogDir(): string
    {
        return $this->getCacheDir();
    }

    private function configureRoutes(RoutingConfigurator $routes): void
    {
        $routes->import('Controller/', 'annotation');
        // The firewall ends the session there.
        $routes->add('sign_out', '/sign-out')->methods(['POST']);
    }
}
