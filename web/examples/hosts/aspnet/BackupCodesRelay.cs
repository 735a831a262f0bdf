using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;

namespace Example;

/// <summary>
/// Passes the elements' messages to the service, and says who sends them. ASP.NET Core 8, minimal
/// APIs. No test runs this file: README.md says why.
/// </summary>
public static class BackupCodesRelay
{
    private const int BodyMax = 18 * 1024;

    private static readonly string[] Names =
        ["status", "enrol", "confirm", "check", "revoke", "challenge", "redeem", "explain"];

    /// <summary>Adds the client of the service. It waits at most 10 seconds.</summary>
    public static void AddBackupCodes(this IServiceCollection services, string url, string key)
    {
        services.AddMemoryCache();
        services.AddSingleton<SignIns>();
        services.AddHttpClient(nameof(BackupCodesRelay), client =>
        {
            client.BaseAddress = new Uri(url);
            client.Timeout = TimeSpan.FromSeconds(10);
            client.DefaultRequestHeaders.Authorization = new("Bearer", key);
        });
    }

    public static void MapBackupCodes(this IEndpointRouteBuilder routes)
    {
        var messages = routes.MapGroup("/backup-codes").AddEndpointFilter(RequireTokenAsync);
        // If its only parameter were the HttpContext, what a handler returns would be dropped.
        messages.MapGet(
            "/status",
            (HttpContext http, IHttpClientFactory clients, SignIns signIns) =>
                PassAsync(http, clients, signIns, "status", new JsonObject()));
        foreach (var name in Names)
        {
            messages.MapPost(
                $"/{name}",
                (HttpContext http, IHttpClientFactory clients, SignIns signIns) =>
                    ReceiveAsync(http, clients, signIns, name));
        }
    }

    /// <summary>A filter, because UseAntiforgery looks only at forms, and not at JSON.</summary>
    public static async ValueTask<object?> RequireTokenAsync(
        EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var http = invocation.HttpContext;
        var antiforgery = http.RequestServices.GetRequiredService<IAntiforgery>();
        // It lets a GET through.
        if (await antiforgery.IsRequestValidAsync(http)) return await next(invocation);
        return Results.StatusCode(StatusCodes.Status403Forbidden);
    }

    private static async Task<IResult> ReceiveAsync(
        HttpContext http, IHttpClientFactory clients, SignIns signIns, string name)
    {
        if (!http.Request.HasJsonContentType()) return Refusal(http, 415, "wrong_content_type");
        var limit = http.Features.Get<IHttpMaxRequestBodySizeFeature>();
        if (limit is not null) limit.MaxRequestBodySize = BodyMax;
        JsonNode? message;
        try
        {
            message = await JsonNode.ParseAsync(http.Request.Body);
        }
        catch (BadHttpRequestException fault) when (fault.StatusCode == 413)
        {
            return Refusal(http, 413, "too_large");
        }
        catch (JsonException)
        {
            return Refusal(http, 400, "not_json");
        }
        return await PassAsync(http, clients, signIns, name, message);
    }

    private static async Task<IResult> PassAsync(
        HttpContext http,
        IHttpClientFactory clients,
        SignIns signIns,
        string name,
        JsonNode? message)
    {
        var signIn = signIns.Present(http);
        var envelope = new JsonObject
        {
            ["session"] = SignIns.Session(http.User),
            ["pendingSignIn"] = signIn?.ForService(),
            ["message"] = message,
        };
        HttpResponseMessage answer;
        try
        {
            var client = clients.CreateClient(nameof(BackupCodesRelay));
            answer = await client.PostAsJsonAsync($"/v1/messages/{name}", envelope);
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            return Refusal(http, 503, "unavailable");
        }
        using (answer)
        {
            var content = await answer.Content.ReadAsStringAsync();
            if (name == "redeem" && signIn is not null && answer.IsSuccessStatusCode)
            {
                var codeSet = JsonNode.Parse(content)!["set"]!.GetValue<string>();
                await signIns.FinishAsync(http, signIn, SignIns.ByCode, codeSet);
            }
            http.Response.Headers.RetryAfter = answer.Headers.RetryAfter?.ToString();
            return Answer(http, (int)answer.StatusCode, content);
        }
    }

    private static IResult Refusal(HttpContext http, int status, string error) =>
        Answer(http, status, new JsonObject { ["error"] = error }.ToJsonString());

    private static IResult Answer(HttpContext http, int status, string content)
    {
        http.Response.Headers.CacheControl = "no-store";
        return Results.Text(content, "application/json", Encoding.UTF8, status);
    }
}
