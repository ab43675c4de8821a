using System.Text;

namespace SecretGuard;

/// <summary>Where a command writes: results to <see cref="Out"/>, everything about the run to <see cref="Error"/>.</summary>
internal sealed class Terminal
{
    private readonly Lazy<TextWriter> _out;
    private readonly Lazy<TextWriter> _error;
    private readonly Lazy<Palette> _outPalette;
    private readonly Lazy<Palette> _errorPalette;

    /// <summary>Writes to given streams, with or without colours.</summary>
    public Terminal(TextWriter @out, TextWriter error, bool outColors = false, bool errorColors = false)
    {
        _out = new(@out);
        _error = new(error);
        _outPalette = new(new Palette(outColors));
        _errorPalette = new(new Palette(errorColors));
    }

    // Opened when they are needed, which for a hook that finds nothing is never.
    private Terminal(bool colors)
    {
        _out = new(() => new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)));
        _error = new(() => new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true });
        _outPalette = new(() => new Palette(colors && !Console.IsOutputRedirected));
        _errorPalette = new(() => new Palette(colors && !Console.IsErrorRedirected));
    }

    /// <summary>Standard output.</summary>
    public TextWriter Out => _out.Value;

    /// <summary>Standard error.</summary>
    public TextWriter Error => _error.Value;

    /// <summary>Paints text for <see cref="Out"/>.</summary>
    public Palette OutPalette => _outPalette.Value;

    /// <summary>Paints text for <see cref="Error"/>.</summary>
    public Palette ErrorPalette => _errorPalette.Value;

    /// <summary>The process's own streams; colours only where a stream is a terminal and nobody objects.</summary>
    public static Terminal OfProcess(bool noColor) => new(
        !noColor
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && IsCapable)
    {
        ShowsProgress = IsCapable && !Console.IsErrorRedirected,
    };

    private static bool IsCapable => Environment.GetEnvironmentVariable("TERM") != "dumb";

    /// <summary>Whether somebody watches <see cref="Error"/> who can be shown how far something is.</summary>
    public bool ShowsProgress { get; private init; }

    /// <summary>Sends everything on its way.</summary>
    public void Flush()
    {
        if (_out.IsValueCreated)
            Out.Flush();
        if (_error.IsValueCreated)
            Error.Flush();
    }
}
