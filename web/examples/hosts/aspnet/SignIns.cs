using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Caching.Memory;

namespace Example;

/// <summary>
/// Sign-ins between the password and the second factor, and the sessions that they lead to.
/// </summary>
/// <remarks>
/// <para>
/// A session is the cookie of ASP.NET Core's cookie authentication. It holds the account, an ID of
/// the session, and how the person has authenticated. It is made after the second factor, so nobody
/// can plant one beforehand.
/// </para>
/// <para>
/// A sign-in has a cookie of its own, and a record in this process's memory. If the answer to a
/// right code gets lost, the browser repeats the message with its old cookies, and gets the same
/// session. If your site runs on several machines, keep the records in your database.
/// </para>
/// </remarks>
public sealed class SignIns(IMemoryCache known)
{
    /// <summary>How the person has authenticated, as the service calls it.</summary>
    public const string ByFactor = "factor";
    public const string ByCode = "code";

    private const string Cookie = "sign-in";
    private const string SessionId = "backup-codes.session";
    private const string Factor = "backup-codes.factor";
    private const string FactorTime = "backup-codes.factor-time";
    private const string CodeSet = "backup-codes.set";

    private static readonly TimeSpan StepUpWindow = TimeSpan.FromMinutes(10);

    /// <summary>From the password, and again from the second factor.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    /// <summary>A person's attempt to sign in or to step up, after the right password.</summary>
    public sealed class SignIn(string account, string? device, string? steppedUpSession)
    {
        private readonly string id = Guid.NewGuid().ToString();

        public string Account => account;
        public string? Device => device;

        /// <summary>The session that a step-up is for. Null for a sign-in.</summary>
        internal string? SteppedUpSession => steppedUpSession;
        internal string Key { get; } = NewKey();

        /// <summary>The session that a sign-in has led to.</summary>
        internal ClaimsPrincipal? Person { get; set; }

        internal JsonObject ForService()
        {
            var purpose = steppedUpSession is null ? "sign-in" : "step-up";
            var pending = new JsonObject { ["account"] = account, ["id"] = id };
            pending["purpose"] = purpose;
            if (device is not null) pending["device"] = device;
            return pending;
        }
    }

    /// <summary>After the right password: ends the browser's session, begins a sign-in.</summary>
    public async Task BeginAsync(HttpContext http, string account)
    {
        await http.SignOutAsync();
        Begin(http, account, steppedUpSession: null);
    }

    /// <summary>After the right password in a session: lets the person step up by a code.</summary>
    public void BeginStepUp(HttpContext http) =>
        Begin(http, http.User.FindFirst(ClaimTypes.NameIdentifier)!.Value, SessionIdOf(http.User));

    private void Begin(HttpContext http, string account, string? steppedUpSession)
    {
        var signIn = new SignIn(account, http.Request.Cookies["device"], steppedUpSession);
        known.Set(signIn.Key, signIn, Lifetime);
        http.Response.Cookies.Append(Cookie, signIn.Key, OptionsFor(http));
    }

    /// <summary>The attempt that this browser is in the middle of, or has just finished.</summary>
    public SignIn? Present(HttpContext http)
    {
        var signIn = known.Get<SignIn>(http.Request.Cookies[Cookie] ?? "");
        if (signIn?.SteppedUpSession is not { } session) return signIn;
        return session == SessionIdOf(http.User) ? signIn : null;
    }

    /// <summary>The sign-in that still waits for a second factor.</summary>
    public SignIn? Waiting(HttpContext http) =>
        Present(http) is { Person: null, SteppedUpSession: null } signIn ? signIn : null;

    /// <summary>After the right second factor: makes one session for each sign-in.</summary>
    public async Task FinishAsync(
        HttpContext http, SignIn signIn, string factor, string? codeSet = null)
    {
        if (signIn.SteppedUpSession is not null)
        {
            await StepUpAsync(http, factor, codeSet);
        }
        else
        {
            lock (signIn) signIn.Person ??= NewSession(signIn.Account, factor, codeSet);
            await http.SignInAsync(signIn.Person);
        }
        known.Set(signIn.Key, signIn, Lifetime);
    }

    /// <summary>Notes in the session that the person has authenticated again.</summary>
    public Task StepUpAsync(HttpContext http, string factor, string? codeSet = null)
    {
        var kept = http.User.Claims.Where(
            claim => claim.Type is not (Factor or FactorTime or CodeSet));
        return http.SignInAsync(PersonWith([.. kept, .. FactorClaims(factor, codeSet)]));
    }

    /// <summary>Signs out. Otherwise a repeated message could still be answered.</summary>
    public async Task EndAsync(HttpContext http)
    {
        known.Remove(http.Request.Cookies[Cookie] ?? "");
        await http.SignOutAsync();
    }

    /// <summary>Who is signed in, for the service.</summary>
    public static JsonObject? Session(ClaimsPrincipal person)
    {
        if (SessionIdOf(person) is not { } id) return null;
        var account = person.FindFirst(ClaimTypes.NameIdentifier)!.Value;
        var seconds = long.Parse(person.FindFirst(FactorTime)!.Value, CultureInfo.InvariantCulture);
        var since = DateTimeOffset.FromUnixTimeSeconds(seconds);
        var isRecent = DateTimeOffset.UtcNow - since < StepUpWindow;
        var session = new JsonObject { ["account"] = account, ["id"] = id, ["steppedUp"] = false };
        if (isRecent) session["steppedUp"] = person.FindFirst(Factor)!.Value;
        if (person.FindFirst(CodeSet) is { } set) session["codeSet"] = set.Value;
        return session;
    }

    /// <summary>Names this browser, so that the kit can tell its owner from strangers.</summary>
    public static void NameBrowser(HttpContext http)
    {
        if (http.Request.Cookies.ContainsKey("device")) return;
        var options = OptionsFor(http);
        options.MaxAge = TimeSpan.FromDays(365);
        http.Response.Cookies.Append("device", NewKey(), options);
    }

    // With a NameIdentifier, the antiforgery token of an open page stays valid. Without it, the
    // token belongs to all claims together, and a step-up changes some.
    private static ClaimsPrincipal NewSession(string account, string factor, string? codeSet) =>
        PersonWith([
            new Claim(ClaimTypes.NameIdentifier, account),
            new Claim(SessionId, Guid.NewGuid().ToString()),
            .. FactorClaims(factor, codeSet),
        ]);

    private static ClaimsPrincipal PersonWith(IEnumerable<Claim> claims) =>
        new(new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme));

    private static IEnumerable<Claim> FactorClaims(string factor, string? codeSet)
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        yield return new Claim(Factor, factor);
        yield return new Claim(FactorTime, now);
        if (codeSet is not null) yield return new Claim(CodeSet, codeSet);
    }

    private static string? SessionIdOf(ClaimsPrincipal person) =>
        person.FindFirst(SessionId)?.Value;

    private static string NewKey() =>
        WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));

    private static CookieOptions OptionsFor(HttpContext http) =>
        new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps };
}
