using SecretGuard.Detection.Rules.Checksums;
using SecretGuard.Detection.Rules.Values;

namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Bitcoin, and the wallets of other coins that took over its formats: extended private keys, private keys in the format that
/// wallets import, and the words from which a wallet is made.
/// <see href="https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki">BIP 32</see>,
/// <see href="https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki">BIP 39</see>,
/// <see href="https://github.com/satoshilabs/slips/blob/master/slip-0132.md">SLIP 132</see>,
/// <see href="https://en.bitcoin.it/wiki/Wallet_import_format">wallet import format</see>.
/// </summary>
internal sealed class Bitcoin : Provider
{
    private static readonly string[] NewWallet = ["send what it holds to a new wallet, at once: whoever has read this owns it", "keys that were made of this one are lost as well"];

    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "bitcoin-extended-private-key",
            Title = "extended private key of a wallet (BIP 32)",
            Severity = Severity.Critical,
            Shapes = [.. ((string[])["xprv", "yprv", "zprv", "tprv", "uprv", "vprv"]).Select(prefix => $"{prefix}{{{CommonShapes.Base58}:107}}")],
            Check = Base58Check.OfText,
            Advice = NewWallet,
            Examples = ["{}", "wpkh([d34db33f/84h/0h/0h]{}/0/*)", "\"xprv\": \"{}\""],
            CounterExamples = [$"xprv{{{CommonShapes.Base58}:60}}", $"xprv{{{CommonShapes.Base58}:107}}", $"xpub{{{CommonShapes.Base58}:107}}", $"key: tpub{{{CommonShapes.Base58}:107}}"],
        },
        new TokenRule
        {
            Id = "bitcoin-private-key",
            Title = "private key of a wallet (WIF)",
            Severity = Severity.Critical,
            Shapes = [$"5{{HJK:1}}{{{CommonShapes.Base58}:49}}", $"K{{{CommonShapes.Base58}:51}}", $"L{{{CommonShapes.Base58}:51}}", $"9{{123:1}}{{{CommonShapes.Base58}:49}}", $"c{{M-V:1}}{{{CommonShapes.Base58}:50}}"],
            Check = Base58Check.OfText,
            Advice = NewWallet,
            Examples = ["{}", "WALLET_WIF={}", "wpkh({})", "bitcoin-cli importprivkey \"{}\""],
            CounterExamples = [$"commit K{{{CommonShapes.Base58}:51}}", $"id: 5K{{{CommonShapes.Base58}:49}}"],
        },
        new SeedPhraseRule
        {
            Id = "wallet-seed-phrase",
            Title = "seed phrase of a wallet",
            Severity = Severity.Critical,
            Advice = NewWallet,
            Examples =
            [
                "MNEMONIC=\"{a-z:5} {a-z:4} {a-z:6} {a-z:3} {a-z:7} {a-z:5} {a-z:4} {a-z:8} {a-z:5} {a-z:6} {a-z:4} {a-z:5}\"",
                "seed_phrase={a-z:5} {a-z:4} {a-z:6} {a-z:3} {a-z:7} {a-z:5} {a-z:4} {a-z:8} {a-z:5} {a-z:6} {a-z:4} {a-z:5}\n",
                "const mnemonic: string = '{a-z:5} {a-z:4} {a-z:6} {a-z:3} {a-z:7} {a-z:5} {a-z:4} {a-z:8} {a-z:5} {a-z:6} {a-z:4} {a-z:5}';",
                "  recoveryPhrase: >-\n    {a-z:5} {a-z:4} {a-z:6} {a-z:3} {a-z:7} {a-z:5} {a-z:4} {a-z:8} {a-z:5} {a-z:6} {a-z:4} {a-z:5} {a-z:6} {a-z:4} {a-z:5}\n",
                "Wallet.fromPhrase(\"{a-z:5} {a-z:4} {a-z:6} {a-z:3} {a-z:7} {a-z:5} {a-z:4} {a-z:8} {a-z:5} {a-z:6} {a-z:4} {a-z:5} {a-z:5} {a-z:4} {a-z:6} {a-z:3} {a-z:7} {a-z:5} {a-z:4} {a-z:8} {a-z:5} {a-z:6} {a-z:4} {a-z:5}\")",
            ],
            CounterExamples =
            [
                "MNEMONIC=\"test test test test test test test test test test test junk\"",
                "mnemonic: \"abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about\"",
                "mnemonic: 'legal winner thank year wave sausage worth useful legal winner thank yellow'",
                "a mnemonic makes sense only when your own screen reader can show these words",
                "mnemonic=\"press this button and then wait until the screen shows your name\"",
                "MNEMONIC={a-z:5} {a-z:4} {a-z:6} {a-z:3} {a-z:7}",
                "ganache --mnemonic \"myth like bonus scare over problem client lizard pioneer submit female collect\"",
                "mnemonic: \"candy maple cake sugar pudding cream honey rich smooth crumble sweet treat\"",
            ],
        },
    ];
}
