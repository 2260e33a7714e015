namespace Factum.Cli.Reporting;

/// <summary>For whom a check writes.</summary>
internal enum OutputFormat
{
    /// <summary>A person at a terminal, and editors that know how compilers write.</summary>
    Text,

    /// <summary>A program: one object, described in <c>docs/tool.md</c>.</summary>
    Json,

    /// <summary>Whatever reads the Static Analysis Results Interchange Format 2.1.0.</summary>
    Sarif,

    /// <summary>A workflow of GitHub, which shows its commands at the lines concerned.</summary>
    GitHub,
}
