using System.Buffers.Binary;
using System.Security.Cryptography;

namespace SecretGuard.Detection.Scoring;

/// <summary>
/// Values that a vendor or a standard publishes: the key of an emulator, which whoever develops with it has in a configuration, the
/// examples of a reference, which every kit for it repeats; and hashes of words that everybody chooses. They are known by the first eight bytes of their SHA-256.
/// </summary>
internal static class PublishedValue
{
    private static readonly HashSet<ulong> Hashes =
    [
        0x0011CC25EB432071, // Azurite and the older storage emulator of Azure, account devstoreaccount1
        0xAA6547439583C3A2, // emulator of Azure Cosmos DB
        0xC85DEBB55F2F204D, // secret key of a local Supabase
        0x1D23B6B67FDE9263, // AWS API reference, cognito-idp: a client secret
        0x6CAA448826C11CD3, // AWS API reference, iam: a new password
        0xE6C2D3455587C47C, // AWS API reference, iam: an old password
        0xD8CCC3C547C85017, // AWS API reference, iam: a login profile
        0xF420161D76F067DD, // AWS API reference, kms: a custom key store
        0x33998881ECB6CA2C, // AWS API reference, datasync: a shared access signature
        0xC5A4A6661025F13F, // the same without the escapes of its URL
        0x23F35E2A9D5F4B77, // NuGet's help and reference: a key of its gallery
        0x3E92CEE0B2F11C7A, // AWS API reference, storagegateway: an activation key
        0x7F44193A6EDEA087, // RFC 6455: what every WebSocket server hashes with the key of a handshake
        0x507E2CE3C522082B, // RFC 6455: the answer to the handshake of its example
        0x2FF8B0FB93ACA981, // RFC 5849, OAuth 1: tokens, keys and secrets of its examples
        0x80F8B7C904D4A43F, // the same
        0x9D03B692E941D5AC, // the same
        0x8D567EB88AFFF34F, // the same
        0xCB87C87E4A138D9A, // the same
        0x649E1F5C769E718B, // the same
        0x4C20E6F5CC11B937, // the same
        0x6AA14267D94944E6, // the same
        0x293257AB6495EBB1, // the same
        0xBB9B1163338B2A51, // the same
        0xDA1BDD7B73490F4E, // the same
        0x2D2469B4B41F1EFB, // the same
        0x1A76C9C9891CD8C0, // the same
        0xDCC0364C9EC6D3BA, // the same
        0xC20FBC2B96183894, // the same
        0xB87DAD10A32A2D81, // the same
        0x6C96130F130AB0D6, // RFC 6749, OAuth 2: an access token
        0x00CF4C781DC37003, // RFC 6749: a refresh token
        0xE9974C507D2A8021, // RFC 6749: a client secret
        0xCA7459E2B26776DE, // RFC 6749: a client and its secret, for a header
        0xEA9BDFD02C0C412C, // RFC 7009: a token that is revoked
        0xB8E148545B13C78B, // RFC 6750: a bearer token
        0x8BE5D113C0871CE1, // Google Authenticator's key URI format: the secret of its example
        0xCC370A40E4F57A29, // Terraform's reference of AWS: a key of API Gateway
        0x99860ED9FDF7B03D, // the same: a token of Splunk for Firehose
        0xFA00ADC3FCEA4159, // the same: a client secret for KMS

        0xD0720D8487947228, // OpenSSL: the key with which its FIPS module validates itself
        0x42A8AF5AAB5958B8, // Pulumi: the name of the member by which its state says what an object is
        0x5E56393271DB3DB7, // the same: that it is a secret, which stands encrypted beside it
        0x1BBB9293C38ACC5E, // MinIO's documentation: the access key of its public playground
        0xDF452EEF23E8CF2C, // the same: its secret key

        // MD5, SHA-1 and SHA-256 of words that stand for a secret in tests, or for anything
        0x52BBEA75EE75A6F1, 0x168601827C50B370, 0x7B3D979CA8330A94, // test
        0x3F2CD8E57B096FE7, 0x0D287772DFCED309, 0x113459EB7BB31BDD, // password
        0x9F9DD1D2E3F189E7, 0x6D31C4C9C005C3FD, 0x3D91B58504A6CC3A, // secret
        0x4914E23374BB211E, 0x48E0954096864B1B, 0xD7914FE546B68468, // hello
        0xEFA4EE6985ABA793, 0x763BA1BA65CC8738, 0x505221025F9701F8, // foo
        0x879ADF17F74556C3, 0xAEAF1C026957935A, 0xBD142CCF59683840, // bar
        0x465C194AFB65670F, 0xB5A04226BDA8FC65, 0x998ED4D621742D0C, // admin
        0xCDF4A007E2B02A0C, 0x299BBC6453F96D5C, 0x49DC52E6BF2ABE5E, // 123456
        0xC43062C082D50991, 0x5085AE10071E433D, 0x96C3780287C58BD0, // changeme
        0xEE258B5E3A3E3B78, 0xCA9E680399DECB9D, 0x8737FE2E24535F5A, // root
        0xFB5451A6AC958718, 0x1422BBE6812451A9, 0x1CB4BC3A41744BF0, // user
        0xF193BD97E8C3D59B, 0xB7AE41FF6A1A1FE7, 0x96CF46F9E9312EA9, // example
        0x2C89B7E560FB8C30, 0x999B5233407E71FB, 0xDFE7A23FEFEEA519, // abc
        0x5885AD7BDB33DA94, 0xF07314A6F345C450, 0x049DA052634FEB56, // hello world
        0x6F4C5CC8A4308D00, 0xF9C3DCE648EFACD8, 0xDA0DEC1C790D6B61, // Hello World
        0x4F5F282E7E716424, 0xA667ACC9AFFED0BF, 0xFEF3D83E32B4D981, // 12345678
        0xF759864761E3679E, 0xB7DEB5B2557562A2, 0xE1F184A383AA7F9E, // qwerty
        0x48792D284B9441CB, 0x6EE12EE4C9ED0A58, 0xDB37D21181592000, // token
        0x30FDF15FD513FD69, 0xE0A5FD4097D86003, 0x6BAAD6F126FA5323, // 12345
        0x914420A9B210195D, 0xA0626C0A5EDB4B63, 0x756BC47CB5215DC3, // 1234
        0x65829E542DD151F4, 0x3F666C39681952DE, 0x173AF653133D964E, // 123
        0x08428467285068B4, 0x4318D0FF75AF86D7, 0xE0BC614E4FD035A4, // 1
        0xDB2D8E82412B775F, 0x52955EA362D202C7, 0x5122A1D1BC9D8766, // 0

        // Keys with which editions of Windows are set up before they are activated by a server of a company's own
        // https://learn.microsoft.com/windows-server/get-started/kms-client-activation-keys
        0x4CB47CA891E91891, 0xC76DAF64FC20CF98, 0x830539B43F4A7ACA, 0xF19E1EC6776FCBB4,
        0x89A69B2AF9F5F676, 0x9F2A9AD8CBAF7431, 0x126C53FEABBDC18B, 0x9BB1FE697580E449,
        0x2E4A43C8F5E7B84E, 0xA2463E653F3138CC, 0xDF39B28F25186D6F, 0x68D6073621059DCA,
        0xAE9CD649EB9E5981, 0x41DFC2653EBD4BBC, 0x713860206A9E00FB, 0x3DDEB6685F9B19C1,
        0x2AF2795668B7FE83, 0xF76386A2CC0E27DB, 0xB1C870CFC366FAA7, 0x3C16C9CAF1F87653,
        0xC5EB6DF0CEDD2070, 0x194F29392F607340, 0xF6CADFD4E4C25FF3, 0xD9089930F8DA503E,
        0xA0158F8C5A312613, 0x65A2921B87B6CA48, 0xA87F4148DBC24DD8, 0xC9964F5196711169,
        0xCD564BAE18179E55, 0x5F44E19717E181E1, 0xAA6AB25A2BB1C69F, 0xDBC3112AE38B94E5,
        0x23E77EBDA21D992C, 0x1C83DC4E6D503CC3, 0xA35720E3555F25DA, 0xF262245B265015BF,
        0xB68407286FC77F53, 0xFB0FB85201286A47, 0x959980C2180DBF29, 0x3CEA2DCF8A016F1C,
        0x2AEB8064EA0C4F7E, 0x790F1500AFA4AF3A, 0x747C40FAB848347B, 0xE75E9B6EE4996488,
        0xCD8BC924D22AAA00, 0x45886D5B691D909E, 0x5E5F20B13413CAA9, 0xEF6A50C99116E693,
        0xA51BC5DEE3F73079, 0x28A3D7E613C3963F, 0x072FAA54811C6EC4, 0x4D8749D895E77A7A,
        0x6FFA8EBD44AFA527, 0xD0BBF7A597D49234, 0x0BFAED6187C4DFE8, 0xD14AB2CEDB0220CD,
        0x4C10246E114654C5,

        // The private keys of the accounts with which Hardhat and Anvil begin, those of "test test … junk"
        0xBC1A50966C9E6486, 0x8335C55334821EEF, 0xB26AB6529D20EBEB, 0x64034B44C579B335, 0x4D3E46EEC8244D1D,
        0x0AEDBA9D586F34F9, 0x28E543D3753FC9D1, 0xF070994A85994785, 0x38E69FDD19AEFEB4, 0x967F21586CDF1248,
        0x0B33E0132123E78D, 0x84BC109B3D59B017, 0x85BDE548053AAB4B, 0xF1513114F60E5E95, 0x5330D388AF894C9E,
        0xA2E06155CB1A424F, 0x4A67D7A0D8A16D6D, 0xB08BDFDE9930D920, 0xCF1FC66F853151A4, 0x100546A8B020A55A,

        0x9C5D0A6656E5D3F3, // the words that Ganache is begun with in its documentation, and where it is deterministic
        0xB83E96417F61CB14, // those of Truffle's development console
        0x10646645DBB254EC, // those of an example of Ganache's

        // The private keys of their accounts
        0x578592185588730B, 0x30E55F5463E22AF0, 0x70B801AFAE94D2E6, 0x0BC9FDE2B028E3B0, 0xF51C2C795F782308,
        0x6DEA34B661141091, 0xFAEB1DAB5A326EEF, 0x196FBADCA8B7EEA6, 0xECD5E9D0B08A8A9F, 0x3FD5610EE03A3503,
        0xF24167ACCB5D690F, 0x07F935B61D37E0E5, 0xE4F1734DF0250D54, 0x7D1B5FC238610328, 0x33F532FD39FA0D77,
        0x728383DEC6323112, 0x664B73B16AA57748, 0xE4639DE7F01667F6, 0x98A38F6DAD3F47AF, 0xC15F3D9DFDC98389,
    ];

    /// <summary>Whether a value is one of them.</summary>
    /// <param name="value">The whole value, or a number with 0x before it.</param>
    public static bool Is(ReadOnlySpan<byte> value)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(value.StartsWith("0x"u8) ? value[2..] : value, hash);
        return Hashes.Contains(BinaryPrimitives.ReadUInt64BigEndian(hash));
    }
}
