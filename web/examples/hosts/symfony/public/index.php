<?php

/**
 * The front controller of a tiny Symfony site with backup codes. The relay is
 * `src/Controller/BackupCodesController.php`.
 *
 * Settings: SERVICE_URL and SERVICE_KEY, the service and its key; SECRET_KEY, for what Symfony
 * signs; STATIC, the folder that `browser/build.js` has made; CACHE_FOLDER, where Symfony compiles
 * its configuration; STEP_UP_SECONDS, 600 by default.
 */

declare(strict_types=1);

use App\Kernel;
use Symfony\Component\HttpFoundation\Request;

// Your web server does this.
if (PHP_SAPI === 'cli-server' && str_starts_with($_SERVER['REQUEST_URI'], '/static/')) {
    $name = basename($_SERVER['REQUEST_URI']);
    $type = str_ends_with($name, '.wasm') ? 'application/wasm' : 'text/javascript';
    header("Content-Type: $type");
    readfile(getenv('STATIC') . "/$name");
    return;
}

// Debian's packages. With Composer, this is `require dirname(__DIR__) . '/vendor/autoload.php';`.
foreach (['FrameworkBundle', 'SecurityBundle', 'TwigBundle'] as $bundle) {
    require_once "Symfony/Bundle/$bundle/autoload.php";
}
require_once 'Symfony/Component/HttpClient/autoload.php';
spl_autoload_register(function (string $class): void {
    if (str_starts_with($class, 'App\\')) {
        require dirname(__DIR__) . '/src' . strtr(substr($class, 3), '\\', '/') . '.php';
    }
});

$kernel = new Kernel('prod', false);
$request = Request::createFromGlobals();
$response = $kernel->handle($request);
$response->send();
$kernel->terminate($request, $response);
